package org.leerkring.feed;

/** Why someone is told. */
public enum NudgeKind {
    /** Their name was called. */
    MENTIONED,
    /** The asker marked their reply as helpful. */
    HELPED,
    /** A question they answered was finished with a harvest. */
    HARVESTED,
    /** A post of theirs was hidden. */
    HIDDEN
}
