package org.leerkring.feed.reading;

/**
 * What one person has not read of a question.
 *
 * @param answers how many answers; negative when they never opened the question itself
 * @param muted whether they asked to hear nothing of it
 */
public record Unread(int answers, boolean muted) {

    /** The question itself is new to this person. */
    public static final Unread NEVER_OPENED = new Unread(-1, false);

    /** Everything was seen. */
    public static final Unread NOTHING = new Unread(0, false);

    /** The same question with so many answers unread. */
    public Unread answers(int now) {
        return new Unread(now, muted);
    }
}
