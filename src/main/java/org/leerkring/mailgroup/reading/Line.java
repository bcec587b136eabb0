package org.leerkring.mailgroup.reading;

/**
 * One line of a mail, as its sender sees it.
 *
 * @param depth how many quotes deep; 0 for what the sender says
 * @param plain its words
 * @param markdown the same, so that Markdown shows it as it looks in the mail
 */
record Line(int depth, String plain, String markdown, Mark mark) {

    /** What the mail program itself says about a line. */
    enum Mark {
        NONE,
        SIGNATURE,
        /** Announces a quote: who wrote it, when. */
        ATTRIBUTION,
        /** From here on the mail that is answered. */
        HISTORY,
        /** Begins what is passed on. */
        FORWARD
    }

    static Line plain(int depth, String words) {
        return new Line(depth, words, PlainWords.asMarkdown(words), Mark.NONE);
    }

    boolean isBlank() {
        return plain.isBlank();
    }

    boolean isQuoted() {
        return depth > 0;
    }
}
