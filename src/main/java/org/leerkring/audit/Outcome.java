package org.leerkring.audit;

/** Whether it was done, or refused. */
public enum Outcome {
    DONE,
    REFUSED
}
