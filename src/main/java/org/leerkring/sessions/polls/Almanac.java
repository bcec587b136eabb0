package org.leerkring.sessions.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days are taken for a community: school holidays, its network's days, its own sessions. */
@Service
@Transactional(readOnly = true)
public class Almanac {

    /** Where communities meet. */
    public static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final SchoolHolidays holidays;
    private final NetworkDays networkDays;
    private final Sessions sessions;
    private final Communities communities;

    Almanac(SchoolHolidays holidays, NetworkDays networkDays, Sessions sessions, Communities communities) {
        this.holidays = holidays;
        this.networkDays = networkDays;
        this.sessions = sessions;
        this.communities = communities;
    }

    /** The last minute of a day, until which one answers when that is the day by which. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(HERE).toInstant();
    }

    /** What there is to say about the days of these moments; for members. */
    public Map<LocalDate, List<DayNote>> notes(
            CommunityId community, Collection<SessionTime> times, Set<Region> where, PersonId reader) {
        var days = times.stream().map(Almanac::day).distinct().sorted().toList();
        if (days.isEmpty()) {
            return Map.of();
        }
        var page = page(community, days.getFirst(), days.getLast(), where, reader);
        var notes = new HashMap<LocalDate, List<DayNote>>();
        days.forEach(day -> notes.put(day, page.on(day)));
        return notes;
    }

    /** All that is known from a day until another, both included; a few queries, however many days. */
    Page page(CommunityId community, LocalDate from, LocalDate until, Set<Region> where, PersonId reader) {
        var network = communities.enter(community, reader).community().network();
        var taken = new HashMap<LocalDate, List<DayNote>>();
        networkDays.of(network, from, until).forEach(edition -> {
            var details = edition.details();
            details.period()
                    .fromDate()
                    .datesUntil(details.period().untilDate().plusDays(1))
                    .forEach(day -> note(taken, day, DayNote.Kind.NETWORK_DAY, details.title()));
        });
        sessions.between(
                        community,
                        from.atStartOfDay(HERE).toInstant(),
                        until.plusDays(1).atStartOfDay(HERE).toInstant())
                .forEach(line -> note(taken, day(line.time()), DayNote.Kind.SESSION, line.title()));
        return new Page(holidays, where, taken);
    }

    /** On which day a moment is, at its place. */
    public static LocalDate day(SessionTime time) {
        return time.localStart().toLocalDate();
    }

    private static void note(Map<LocalDate, List<DayNote>> taken, LocalDate day, DayNote.Kind kind, String name) {
        taken.computeIfAbsent(day, _ -> new ArrayList<>()).add(new DayNote(kind, name));
    }

    /** Some days in a row. */
    record Page(SchoolHolidays holidays, Set<Region> where, Map<LocalDate, List<DayNote>> taken) {

        List<DayNote> on(LocalDate day) {
            var notes = new ArrayList<DayNote>();
            holidays.on(day, where).ifPresent(holiday -> notes.add(new DayNote(DayNote.Kind.HOLIDAY, holiday.name())));
            notes.addAll(taken.getOrDefault(day, List.of()));
            return notes;
        }
    }
}
