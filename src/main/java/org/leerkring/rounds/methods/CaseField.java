package org.leerkring.rounds.methods;

/** A part of a written case that a method may withhold until the phase it is told in. */
public enum CaseField {
    WHAT_HAPPENED,
    MY_PART,
    TRIED,
    WANT,
    /** What the bringer really did, or how it ended. */
    OUTCOME
}
