package org.leerkring.sessions.running;

import org.jspecify.annotations.Nullable;

/** How someone takes part in a session; who is not there has none. */
public enum Presence {
    AT_THE_PLACE,
    ONLINE;

    /** What the next tap on a person makes of it: there, then online, then not there. */
    public static @Nullable Presence after(@Nullable Presence before) {
        if (before == null) {
            return AT_THE_PLACE;
        }
        return before == AT_THE_PLACE ? ONLINE : null;
    }
}
