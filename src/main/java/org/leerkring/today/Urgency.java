package org.leerkring.today;

/** How soon something wants its person. */
public enum Urgency {
    NOW,
    SOON,
    WHEN_YOU_CAN
}
