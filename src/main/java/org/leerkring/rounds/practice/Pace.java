package org.leerkring.rounds.practice;

/** How much faster than planned the clock of a practice runs out. */
public enum Pace {
    /** An hour takes six minutes. */
    TEN(10),
    /** An hour takes a quarter of an hour. */
    FOUR(4);

    private final int times;

    Pace(int times) {
        this.times = times;
    }

    public int times() {
        return times;
    }
}
