package org.leerkring.feed;

/** What one person has not read of a question: {@code NEVER_OPENED}, or how many answers. */
public record Unread(int answers) {

    /** The question itself is new to this person. */
    public static final Unread NEVER_OPENED = new Unread(-1);

    /** Everything was seen. */
    public static final Unread NOTHING = new Unread(0);
}
