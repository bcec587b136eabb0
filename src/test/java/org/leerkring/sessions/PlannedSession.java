package org.leerkring.sessions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A session for tests: on an afternoon in the winter after next, at a school, and online when asked for. */
public final class PlannedSession {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    public static final Place AT_SCHOOL = new Place(null, "BS De Linde", "Kerkstraat 1, Geel", "");
    public static final Place BOTH = new Place(null, "BS De Linde", "Kerkstraat 1, Geel", "https://vergadering.be/x");
    public static final Place ONLINE = new Place(null, "", "", "https://vergadering.be/x");

    private PlannedSession() {}

    public static SessionDetails details(Place place) {
        return details(place, day());
    }

    public static SessionDetails details(Place place, LocalDate day) {
        return new SessionDetails("Lesvervangingen", "Wat werkt bij ziekte", afternoon(day), place, null);
    }

    public static SessionTime afternoon(LocalDate day) {
        return SessionTime.local(day.atTime(13, 30), day.atTime(16, 30), BRUSSELS);
    }

    public static LocalDate day() {
        return LocalDate.of(LocalDate.now().getYear() + 1, 12, 3);
    }

    /** Planned by who may: its coach, or any member where there is none. */
    public static SessionId in(CommunityId community, Place place, PersonId by, Sessions sessions) {
        return sessions.plan(
                community, details(place), List.of(AgendaLine.fresh("Rondje", 30, ItemKind.WELCOME)), true, by);
    }

    /** Moves it by a day. */
    public static void move(SessionId session, PersonId by, Sessions sessions) {
        var read = sessions.read(session);
        var details = read.details();
        sessions.change(
                session,
                new SessionDetails(
                        details.title(),
                        details.aim(),
                        afternoon(details.time().localStart().toLocalDate().plusDays(1)),
                        details.place(),
                        details.facilitator()),
                read.edition(),
                true,
                by);
    }
}
