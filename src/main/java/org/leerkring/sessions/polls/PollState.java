package org.leerkring.sessions.polls;

/** How far a date poll is. */
public enum PollState {
    OPEN,
    CHOSEN,
    WITHDRAWN
}
