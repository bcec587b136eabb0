package org.leerkring.rounds;

/** What someone is in a step of a round. */
public enum Part {
    /** Whose case it is; in rooms side by side, whose turn it is there. */
    BRINGER,
    /** Holds the form and the clock, and takes part as the others do. */
    FACILITATOR,
    GROUP
}
