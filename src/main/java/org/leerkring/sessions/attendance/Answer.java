package org.leerkring.sessions.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionTime;

/**
 * What one person answered.
 *
 * @param starts the moment it was answered for; a session that moves has to be answered anew
 * @param stamp when their calendar wrote it (RFC 5545, 3.8.7.2); null when it was said elsewhere
 */
record Answer(
        PersonId person,
        Rsvp rsvp,
        Instant starts,
        @Nullable Instant stamp) {

    boolean isFor(SessionTime time) {
        return starts.equals(time.starts());
    }

    boolean saysTheSame(Answer other) {
        return rsvp.equals(other.rsvp) && starts.equals(other.starts);
    }

    /** Whether their calendar has said something later than this already. */
    boolean isLaterThan(Instant written) {
        return stamp != null && !written.isAfter(stamp);
    }
}
