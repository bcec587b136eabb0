package org.leerkring.feed;

import jakarta.persistence.Embeddable;

/** A question in one line. */
@Embeddable
record Title(String value) {

    static final int MOST = 200;

    /** What stands where a title was whose author left and took it along; no list shows it. */
    static final Title ERASED = new Title("—");

    Title {
        value = Words.clean(value).replaceAll("\\s+", " ");
        if (value.isEmpty()) {
            throw new FeedRefused("feed.refused.title-empty");
        }
        if (value.length() > MOST) {
            throw new FeedRefused("feed.refused.title-long", MOST, value.length());
        }
    }
}
