package org.leerkring.sessions.polls;

import java.util.Locale;

/**
 * Why a day is not free for a community.
 *
 * @param name of a holiday the last part of its translation key; of anything else its title
 */
public record DayNote(Kind kind, String name) {

    /** What there is on that day. */
    public enum Kind {
        HOLIDAY,
        NETWORK_DAY,
        SESSION;

        /** The last part of its translation key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
