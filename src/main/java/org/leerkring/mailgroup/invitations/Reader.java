package org.leerkring.mailgroup.invitations;

import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonCard;
import org.leerkring.sessions.attendance.Rsvp;

/**
 * Who reads a mail about a session.
 *
 * @param rsvp what they answered for the time it is now; null as long as they did not
 */
record Reader(PersonCard card, @Nullable Rsvp rsvp, boolean guest) {

    /** Says nothing of why. */
    @Override
    public String toString() {
        return "Reader[" + card.id() + "]";
    }
}
