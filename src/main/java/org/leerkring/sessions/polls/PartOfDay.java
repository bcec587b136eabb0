package org.leerkring.sessions.polls;

import java.time.LocalTime;

/** When on a day a session begins, as far as it matters for who can come. The afternoon is what is usual. */
enum PartOfDay {
    AFTERNOON(LocalTime.of(13, 30)),
    MORNING(LocalTime.of(9, 0));

    private static final LocalTime NOON = LocalTime.NOON;

    private final LocalTime begins;

    PartOfDay(LocalTime begins) {
        this.begins = begins;
    }

    LocalTime begins() {
        return begins;
    }

    static PartOfDay of(LocalTime time) {
        return time.isBefore(NOON) ? MORNING : AFTERNOON;
    }
}
