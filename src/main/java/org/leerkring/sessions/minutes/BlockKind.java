package org.leerkring.sessions.minutes;

/** What a block of minutes is for. */
public enum BlockKind {
    NOTE,
    DECISION,
    ACTION
}
