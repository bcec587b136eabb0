package org.leerkring.feed;

/**
 * What stands in a composer, exactly as typed.
 *
 * @param title empty for a reply
 * @param tags with commas between them, empty for a reply
 */
public record DraftText(String title, String body, String tags) {

    /** Nothing typed yet. */
    public static final DraftText EMPTY = new DraftText("", "", "");

    /** A reply's text. */
    public static DraftText reply(String body) {
        return new DraftText("", body, "");
    }
}
