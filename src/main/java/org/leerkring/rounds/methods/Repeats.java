package org.leerkring.rounds.methods;

/** How often a phase comes round. */
public enum Repeats {
    ONCE,
    /** Once for each participant; phases next to each other that do come round together. */
    FOR_EACH_PARTICIPANT,
    /** In rooms of three side by side, once for each who sits there; neighbours come round together. */
    IN_SUBGROUPS
}
