package org.leerkring.feed;

import jakarta.persistence.Embeddable;

/** What someone says, in Markdown. */
@Embeddable
record Body(String value) {

    /** Some ten printed pages; longer belongs in an attachment. */
    static final int MOST = 30_000;

    /** No words: none were said, or their author left and took them along. */
    static final Body EMPTY = new Body("");

    Body {
        value = Words.clean(value);
        if (value.length() > MOST) {
            throw new FeedRefused("feed.refused.body-long", MOST, value.length());
        }
    }

    /** For an answer, which is nothing without words. */
    static Body required(String value) {
        var body = new Body(value);
        if (body.value().isEmpty()) {
            throw new FeedRefused("feed.refused.body-empty");
        }
        return body;
    }
}
