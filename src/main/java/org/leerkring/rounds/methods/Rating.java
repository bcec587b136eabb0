package org.leerkring.rounds.methods;

/** How the case-bringer rates contributions. */
public enum Rating {
    NONE,
    COLD_NEUTRAL_WARM,
    KEEP_LEAVE
}
