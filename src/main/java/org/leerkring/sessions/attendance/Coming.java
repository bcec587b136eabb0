package org.leerkring.sessions.attendance;

import java.util.Locale;

/** How someone comes to a session, or does not. */
public enum Coming {
    AT_PLACE,
    ONLINE,
    /** Somebody else comes in their place. */
    SUBSTITUTE,
    ABSENT;

    /** Whether a chair, or a place on the screen, is taken. */
    public boolean takesPart() {
        return this != ABSENT;
    }

    /** How translation keys call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
