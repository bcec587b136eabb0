package org.leerkring.feed;

/** Where the feed's pages are. Addresses hold names and numbers, never what anyone said. */
public final class FeedPaths {

    private FeedPaths() {}

    /** A community's questions. */
    public static String feed(String community) {
        return "kringen/" + community + "/vragen";
    }

    /** One question with its replies. */
    public static String question(String community, QuestionId question) {
        return feed(community) + "/" + question.value();
    }

    /** A file that came with a question or reply. */
    public static String file(AttachmentId file) {
        return "files/" + file.value();
    }

    /** The small picture of a file. */
    public static String thumbnail(AttachmentId file) {
        return file(file) + "/thumbnail";
    }
}
