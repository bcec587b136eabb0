package org.leerkring.sessions.attendance;

import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * Someone who was asked to come.
 *
 * @param school the name of the school they come from; null for a coach or guest who comes from none
 * @param rsvp what they answered for the time it is now; null as long as they did not
 * @param outdated whether they answered for another time than it is now
 */
public record Invitee(
        PersonId person,
        String name,
        @Nullable String school,
        boolean guest,
        @Nullable Rsvp rsvp,
        boolean outdated) {

    /** Whether they answered so. */
    public boolean is(Coming coming) {
        return rsvp != null && rsvp.coming() == coming;
    }

    /** Whether someone comes: they themselves, or who takes their place. */
    public boolean comes() {
        return rsvp != null && rsvp.coming().takesPart();
    }
}
