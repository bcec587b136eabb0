package org.leerkring.feed;

/** Where a question stands. */
public enum QuestionState {
    OPEN,
    DONE,
    WITHDRAWN
}
