package org.leerkring.networks.schoollist;

/** What taking in a row of a list does to the register. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
