package org.leerkring.sessions.polls;

import java.util.Locale;

/** Where schools have the same holidays. */
public enum Region {
    FLANDERS,
    NORTH,
    MIDDLE,
    SOUTH;

    /** The last part of its translation key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
