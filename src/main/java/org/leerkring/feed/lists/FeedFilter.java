package org.leerkring.feed.lists;

import org.jspecify.annotations.Nullable;

/**
 * Which questions a list shows.
 *
 * @param tag only those with this tag; null for all
 */
public record FeedFilter(Which which, @Nullable String tag) {

    /** What a community opens with. */
    public static final FeedFilter OPEN = new FeedFilter(Which.OPEN, null);

    /** The choices above the list. */
    public enum Which {
        OPEN,
        MINE,
        UNANSWERED,
        DONE,
        /** Whatever their state; what a tag is looked up in. */
        ALL
    }

    /** Questions with a tag, in whatever state. */
    public static FeedFilter tagged(String tag) {
        return new FeedFilter(Which.ALL, tag);
    }
}
