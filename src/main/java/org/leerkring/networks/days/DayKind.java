package org.leerkring.networks.days;

/** What a network brings everyone together for. */
public enum DayKind {
    TRAINING,
    INSPIRATION,
    CLOSING,
    OTHER
}
