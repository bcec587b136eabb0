package org.leerkring.sessions.polls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.polls.Almanac.Page;
import org.leerkring.sessions.polls.Habits.Slot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes moments for the next session: about six weeks after the last one, on days that are free and suited before. */
@Service
@Transactional(readOnly = true)
public class Suggestions {

    private static final int MOST = 6;
    private static final int MOST_A_WEEK = 2;

    /** Whoever is asked sooner has their weeks full already. */
    private static final Period NOTICE = Period.ofWeeks(2);

    /** "Every six to eight weeks" (field.md). */
    private static final Period BETWEEN_SESSIONS = Period.ofWeeks(6);

    /** Far enough to get past any summer. */
    private static final int WEEKS_AHEAD = 20;

    private static final Duration LAST_SESSIONS = Duration.ofDays(120);
    private static final Duration NEXT_SESSIONS = Duration.ofDays(400);
    private static final Duration EARLIER_ANSWERS = Duration.ofDays(730);

    private final Almanac almanac;
    private final PollAnswers answers;
    private final Sessions sessions;
    private final Communities communities;
    private final Clock clock;

    Suggestions(Almanac almanac, PollAnswers answers, Sessions sessions, Communities communities, Clock clock) {
        this.almanac = almanac;
        this.answers = answers;
        this.sessions = sessions;
        this.communities = communities;
        this.clock = clock;
    }

    /** @param length of the session; for members of the community */
    public Suggested of(CommunityId community, Duration length, Set<Region> where, PersonId reader) {
        var roster = communities.enter(community, reader);
        var habits = new Habits(answers.earlier(community, clock.instant().minus(EARLIER_ANSWERS)), roster::isIn);
        var first = firstDay(community);
        var page = almanac.page(community, first, first.plusWeeks(WEEKS_AHEAD), where, reader);
        return search(first, page, habits, length);
    }

    private LocalDate firstDay(CommunityId community) {
        var now = clock.instant();
        var soonest = day(now).plus(NOTICE);
        return sessions.between(community, now.minus(LAST_SESSIONS), now.plus(NEXT_SESSIONS)).stream()
                .map(line -> day(line.time().starts()).plus(BETWEEN_SESSIONS))
                .max(Comparator.naturalOrder())
                .filter(soonest::isBefore)
                .orElse(soonest);
    }

    private static Suggested search(LocalDate first, Page page, Habits habits, Duration length) {
        var order = habits.bestFirst();
        var found = new ArrayList<Suggested.Moment>();
        var avoided = new LinkedHashMap<DayNote, LocalDate>();
        var until = first.plusWeeks(WEEKS_AHEAD);
        for (var from = first; from.isBefore(until) && found.size() < MOST; from = from.plusWeeks(1)) {
            found.addAll(inWeek(from, page, order, avoided).stream()
                    .limit(MOST - found.size())
                    .map(chosen -> moment(chosen, habits, length))
                    .toList());
        }
        found.sort(Comparator.comparing(Suggested.Moment::time, SessionTimes.IN_ORDER));
        return new Suggested(
                List.copyOf(found),
                avoided.entrySet().stream()
                        .map(one -> new Suggested.Avoided(one.getValue(), one.getKey()))
                        .sorted(Comparator.comparing(Suggested.Avoided::day))
                        .toList());
    }

    /** The best of the seven days from one on, at most one a day. */
    private static List<Chosen> inWeek(LocalDate from, Page page, List<Slot> order, Map<DayNote, LocalDate> avoided) {
        var chosen = new ArrayList<Chosen>();
        for (var slot : order) {
            var day = from.with(TemporalAdjusters.nextOrSame(slot.day()));
            var notes = page.on(day);
            notes.forEach(note -> avoided.merge(note, day, Suggestions::sooner));
            if (notes.isEmpty()
                    && chosen.size() < MOST_A_WEEK
                    && chosen.stream().noneMatch(other -> other.slot().isOn(day))) {
                chosen.add(new Chosen(day, slot));
            }
        }
        return chosen;
    }

    private static Suggested.Moment moment(Chosen chosen, Habits habits, Duration length) {
        var starts = chosen.day().atTime(chosen.slot().part().begins());
        var known = habits.known(chosen.slot());
        return new Suggested.Moment(
                SessionTime.local(starts, starts.plus(length), Almanac.HERE), known.couldCome(), known.asked());
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Almanac.HERE).toLocalDate();
    }

    private record Chosen(LocalDate day, Slot slot) {}
}
