package org.leerkring.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** Sessions for tests, made by the verbs people use. */
public class Diary {

    public static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final Sessions sessions;
    private final Clock clock;

    Diary(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** An afternoon in so many days, with a small agenda. */
    public SessionId plan(CommunityId community, String title, int inDays, PersonId by) {
        return plan(community, title, inDays, null, by);
    }

    public SessionId plan(
            CommunityId community, String title, int inDays, @Nullable PersonId facilitator, PersonId by) {
        return sessions.plan(community, details(title, afternoon(inDays), facilitator), agenda(), false, by);
    }

    /** From half past one to half past four, in so many days. */
    public SessionTime afternoon(int inDays) {
        return at(clock.instant().atZone(HERE).toLocalDate().plusDays(inDays).atTime(LocalTime.of(13, 30)));
    }

    public static SessionTime at(LocalDateTime starts) {
        return SessionTime.local(starts, starts.plusHours(3), HERE);
    }

    public static SessionDetails details(String title, SessionTime time, @Nullable PersonId facilitator) {
        return new SessionDetails(
                title, "Een afspraak", time, new Place(null, "De Linde", "Kerkstraat 1, Geel", ""), facilitator);
    }

    public static List<AgendaLine> agenda() {
        return List.of(
                AgendaLine.fresh("Aankomst", 15, ItemKind.WELCOME),
                AgendaLine.fresh("Huiswerk", 35, ItemKind.EXCHANGE),
                AgendaLine.fresh("Intervisie", 60, ItemKind.INTERVISION));
    }
}
