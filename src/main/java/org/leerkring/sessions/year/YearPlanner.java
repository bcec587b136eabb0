package org.leerkring.sessions.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.networks.days.DayEdition;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.hosts.Host;
import org.leerkring.sessions.hosts.Hosts;
import org.leerkring.sessions.templates.Template;
import org.leerkring.sessions.templates.TemplateKind;
import org.leerkring.sessions.templates.Templates;
import org.springframework.stereotype.Service;

/** Proposes the sessions of a year: evenly spread, beside the network's days, each at the school whose turn it is. */
@Service
public class YearPlanner {

    /** A day that does not suit moves a week, but not into the turn of the next session. */
    private static final int MOST_SHIFTS = 3;

    private final Communities communities;
    private final Sessions sessions;
    private final NetworkDays days;
    private final Hosts hosts;
    private final Templates templates;

    YearPlanner(Communities communities, Sessions sessions, NetworkDays days, Hosts hosts, Templates templates) {
        this.communities = communities;
        this.sessions = sessions;
        this.days = days;
        this.hosts = hosts;
        this.templates = templates;
    }

    /** What could be planned; nothing is, until someone says so. For members. @param language of the templates */
    public List<SessionPlan> propose(CommunityId community, YearWish wish, Locale language, PersonId by) {
        var network = communities.enter(community, by).community().network();
        var until = wish.first().plusWeeks((long) wish.weeks() * wish.count() + MOST_SHIFTS);
        var dates = spread(wish, taken(days.of(network, wish.first(), until)));
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

    private static Set<LocalDate> taken(List<DayEdition> planned) {
        var taken = new HashSet<LocalDate>();
        planned.forEach(day -> day.details()
                .period()
                .fromDate()
                .datesUntil(day.details().period().untilDate().plusDays(1))
                .forEach(taken::add));
        return taken;
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
