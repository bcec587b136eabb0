package org.leerkring.sessions.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.SessionId;

/**
 * What someone's calendar answers to an invitation (RFC 5546, 3.2.3).
 *
 * @param attendee for whom it answers: an address, in lower case
 * @param why what they wrote with it; empty when nothing
 * @param starts when the session was, as far as that calendar knew; null when it does not say
 * @param sequence how often that calendar had been told anew
 * @param stamp when it was written
 */
public record CalendarReply(
        SessionId session,
        Says says,
        String attendee,
        String why,
        @Nullable Instant starts,
        int sequence,
        Instant stamp) {

    /** Says nothing of why. */
    @Override
    public String toString() {
        return "CalendarReply[" + session + ", " + says + "]";
    }

    /** What can be said with a calendar. */
    public enum Says {
        COMES,
        ABSENT,
        /** Perhaps, or somebody else, or nothing yet: no answer that can be kept. */
        UNCLEAR,
        /** Another moment would be better. */
        PROPOSES
    }
}
