package org.leerkring.sessions.polls;

import java.util.Locale;

/** Whether a moment suits someone. */
public enum Suits {
    YES,
    IF_NEED_BE,
    NO;

    /** Whether they would be there. */
    public boolean comes() {
        return this != NO;
    }

    /** How addresses, translations and styles call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
