package org.leerkring.rounds;

/** What the case-bringer makes of a contribution. */
public enum Rate {
    COLD,
    NEUTRAL,
    WARM,
    KEEP,
    LEAVE
}
