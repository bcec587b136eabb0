package org.leerkring.rounds.methods;

/** What the group does in a phase. */
public enum GroupPart {
    LISTENS,
    ASKS,
    WRITES_ALONE,
    TALKS,
    AWAY
}
