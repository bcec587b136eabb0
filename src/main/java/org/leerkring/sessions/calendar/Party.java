package org.leerkring.sessions.calendar;

import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.attendance.Rsvp;

/**
 * Who invites, or is invited, as calendars know them.
 *
 * @param rsvp what they answered so far; null when they did not, or invite themselves
 */
public record Party(String name, String address, @Nullable Rsvp rsvp) {

    /** Says nothing of why. */
    @Override
    public String toString() {
        return "Party[" + name + "]";
    }
}
