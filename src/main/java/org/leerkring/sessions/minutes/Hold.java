package org.leerkring.sessions.minutes;

import java.time.Instant;
import org.leerkring.people.PersonId;

/** Someone is writing in a block, as far as is known until that moment. */
record Hold(PersonId person, Instant until) {

    boolean holdsAt(Instant now) {
        return !until.isBefore(now);
    }
}
