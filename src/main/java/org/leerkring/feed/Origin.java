package org.leerkring.feed;

/** How a question or reply came in. */
public enum Origin {
    WEB,
    MAIL
}
