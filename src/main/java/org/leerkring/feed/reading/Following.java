package org.leerkring.feed.reading;

/** What a person chose for one question; by default they follow what they asked or answered. */
public enum Following {
    BY_DEFAULT,
    FOLLOWING,
    MUTED
}
