package org.leerkring.sessions;

import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.CommunityPaths;

/** Where sessions are. */
public final class SessionPaths {

    /** The last part of the address of a community's list. */
    public static final String NAME = "sessies";

    /** The route parameter that names a session, on every page of one. */
    public static final String SESSION = "session";

    /** A person's own agenda, over all communities. */
    public static final String AGENDA = "agenda";

    private SessionPaths() {}

    /** A community's sessions. */
    public static String list(String slug) {
        return CommunityPaths.ALL + "/" + slug + "/" + NAME;
    }

    /** One session, for members. */
    public static String session(String slug, SessionId session) {
        return list(slug) + "/" + session.value();
    }

    /** Where a session is run. */
    public static String running(String slug, SessionId session) {
        return session(slug, session) + "/bezig";
    }

    /** Where each says in a minute what a session brought. */
    public static String ticket(String slug, SessionId session) {
        return session(slug, session) + "/ticket";
    }

    /** Where a session is changed. */
    public static String editing(String slug, SessionId session) {
        return session(slug, session) + "/bewerken";
    }

    /** Where a session is planned. */
    public static String planning(String slug) {
        return list(slug) + "/nieuw";
    }

    /** Where a whole year is planned at once. */
    public static String year(String slug) {
        return list(slug) + "/jaar";
    }

    /** Where the questions of its exit tickets are chosen. */
    public static String ticketQuestions(String slug) {
        return list(slug) + "/uitcheckvragen";
    }

    /** One session, for its guests. */
    public static String guest(SessionId session) {
        return "sessie/" + session.value();
    }

    /** The session that a route parameter names; empty when it names none. */
    public static Optional<SessionId> parse(String parameter) {
        try {
            return Optional.of(new SessionId(UUID.fromString(parameter)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
