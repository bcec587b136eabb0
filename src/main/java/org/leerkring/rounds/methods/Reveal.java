package org.leerkring.rounds.methods;

/** When others see what was written. */
public enum Reveal {
    AT_ONCE,
    /** Write first, share later. */
    WHEN_THE_PHASE_ENDS,
    TO_THE_BRINGER
}
