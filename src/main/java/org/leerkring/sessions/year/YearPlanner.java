package org.leerkring.sessions.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.hosts.Host;
import org.leerkring.sessions.hosts.Hosts;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.templates.Template;
import org.leerkring.sessions.templates.TemplateKind;
import org.leerkring.sessions.templates.Templates;
import org.springframework.stereotype.Service;

/** Proposes the sessions of a year: evenly spread, beside holidays and the network's days, each at the school whose turn it is. */
@Service
public class YearPlanner {

    /** A day that does not suit moves a week, but not into the turn of the next session. */
    private static final int MOST_SHIFTS = 3;

    private final Sessions sessions;
    private final Almanac almanac;
    private final DatePolls polls;
    private final Hosts hosts;
    private final Templates templates;

    YearPlanner(Sessions sessions, Almanac almanac, DatePolls polls, Hosts hosts, Templates templates) {
        this.sessions = sessions;
        this.almanac = almanac;
        this.polls = polls;
        this.hosts = hosts;
        this.templates = templates;
    }

    /** What could be planned; nothing is, until someone says so. For members. @param language of the templates */
    public List<SessionPlan> propose(CommunityId community, YearWish wish, Locale language, PersonId by) {
        var dates = spread(wish, taken(community, wish, by));
        var inTurn = hosts.inTurn(community, by);
        var begins = sessions.past(community, null, 1, by).isEmpty()
                && sessions.coming(community, null, 1, by).isEmpty();
        var plans = new ArrayList<SessionPlan>();
        for (var date : dates) {
            var kind = begins && plans.isEmpty() ? TemplateKind.FIRST : TemplateKind.REGULAR;
            plans.add(plan(wish, date, templates.in(language, kind), plans.size() + 1, host(inTurn, plans.size())));
        }
        return List.copyOf(plans);
    }

    /** The days of a wish, each moved to the first week in which it is not taken. */
    static List<LocalDate> spread(YearWish wish, Set<LocalDate> taken) {
        var dates = new ArrayList<LocalDate>();
        for (var n = 0; n < wish.count(); n++) {
            var wanted = wish.first().plusWeeks((long) n * wish.weeks());
            var date = wanted;
            var most = Math.min(MOST_SHIFTS, wish.weeks() - 1);
            for (var shift = 0; shift < most && taken.contains(date); shift++) {
                date = date.plusWeeks(1);
            }
            dates.add(taken.contains(date) ? wanted : date);
        }
        return List.copyOf(dates);
    }

    /** Looks at every week the sessions could fall in. */
    private Set<LocalDate> taken(CommunityId community, YearWish wish, PersonId by) {
        var last = wish.weeks() * wish.count() + MOST_SHIFTS;
        var times = IntStream.rangeClosed(0, last)
                .mapToObj(week -> wish.first().plusWeeks(week).atTime(wish.starts()))
                .map(starts -> SessionTime.local(starts, starts.plusHours(1), wish.zone()))
                .toList();
        return almanac.notes(community, times, polls.usualHolidays(community, by), by).entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static SessionPlan plan(YearWish wish, LocalDate date, Template template, int number, Place place) {
        var starts = date.atTime(wish.starts());
        var title = template.kind() == TemplateKind.REGULAR ? template.title() + " " + number : template.title();
        return new SessionPlan(
                new SessionDetails(
                        title,
                        template.aim(),
                        SessionTime.local(starts, starts.plus(template.length()), wish.zone()),
                        place,
                        null),
                template.agenda());
    }

    private static Place host(List<Host> inTurn, int nth) {
        return inTurn.isEmpty()
                ? Place.UNKNOWN
                : inTurn.get(nth % inTurn.size()).place("");
    }
}
