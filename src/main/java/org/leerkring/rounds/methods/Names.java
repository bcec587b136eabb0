package org.leerkring.rounds.methods;

/** Whether others see who wrote something. */
public enum Names {
    SHOWN,
    HIDDEN
}
