package org.leerkring.sessions;

/** Where a session is in its life. */
public enum SessionState {
    PLANNED,
    UNDERWAY,
    CLOSED,
    CANCELLED
}
