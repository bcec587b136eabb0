package org.leerkring.sessions.attendance;

import java.util.List;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.ActionLinks;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionId;
import org.springframework.stereotype.Component;

/** The links in a mail with which one person answers an invitation. */
@Component
public class SessionLinks {

    private final ActionLinks links;

    SessionLinks(ActionLinks links) {
        this.links = links;
    }

    static String name(Coming coming) {
        return "session-" + coming.key();
    }

    /** The ways in which one can answer without writing anything, where it is held so; who comes instead is said on the page. */
    public static List<Coming> ways(Place place) {
        if (!place.isOnline()) {
            return List.of(Coming.AT_PLACE, Coming.ABSENT);
        }
        return place.isSomewhere()
                ? List.of(Coming.AT_PLACE, Coming.ONLINE, Coming.ABSENT)
                : List.of(Coming.ONLINE, Coming.ABSENT);
    }

    /** The full address at which this person answers so, after one confirming click. */
    public String to(Coming coming, SessionId session, PersonId person) {
        return links.to(name(coming), person.value(), session.value());
    }
}
