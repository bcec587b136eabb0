package org.leerkring.feed;

/** How one person stands to one question, where it is more than being a member. */
public enum Stance {
    /** Wants to hear of each answer: said so, asked it, answered it, or was called by name in it. */
    FOLLOWS,
    /** Wants to hear nothing more of it. */
    MUTED
}
