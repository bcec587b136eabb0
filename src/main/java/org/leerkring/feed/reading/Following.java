package org.leerkring.feed.reading;

import org.springframework.modulith.NamedInterface;

/** What a person chose for one question; by default they follow what they asked or answered. */
@NamedInterface("reading")
public enum Following {
    BY_DEFAULT,
    FOLLOWING,
    MUTED
}
