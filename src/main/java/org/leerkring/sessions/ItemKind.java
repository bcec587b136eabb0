package org.leerkring.sessions;

/** What an item of the agenda is for. */
public enum ItemKind {
    WELCOME,
    EXCHANGE,
    THEORY,
    GUEST,
    INTERVISION,
    BREAK,
    CLOSING
}
