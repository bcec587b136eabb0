package org.leerkring.rounds.methods;

/** How often a phase comes round. */
public enum Repeats {
    ONCE,
    /** Once for each participant; phases next to each other that do come round together. */
    FOR_EACH_PARTICIPANT,
    /** In rooms of three side by side, once for each who sits there; neighbours come round together. */
    IN_SUBGROUPS;

    private static final int IN_A_ROOM = 3;

    /** How many turns that takes with so many people; rooms take theirs side by side, so the fullest counts. */
    public int turns(int people) {
        return switch (this) {
            case ONCE -> 1;
            case FOR_EACH_PARTICIPANT -> Math.max(1, people);
            case IN_SUBGROUPS -> Math.ceilDiv(Math.max(1, people), rooms(people));
        };
    }

    private static int rooms(int people) {
        return Math.max(1, Math.round(people / (float) IN_A_ROOM));
    }
}
