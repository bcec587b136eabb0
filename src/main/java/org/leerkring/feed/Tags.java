package org.leerkring.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a question is about, in a few words of the community's own; at most five. */
record Tags(List<String> values) {

    static final int MOST = 5;
    private static final int LONGEST = 40;

    Tags {
        values = values.stream()
                .map(tag -> Words.clean(tag).toLowerCase(Locale.ROOT).replaceAll("^#", ""))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (values.size() > MOST) {
            throw new FeedRefused("feed.refused.tags-many", MOST);
        }
        if (values.stream().anyMatch(tag -> tag.length() > LONGEST)) {
            throw new FeedRefused("feed.refused.tag-long", LONGEST);
        }
    }

    /** Reads tags typed with commas between them. */
    static Tags typed(String line) {
        return new Tags(Arrays.asList(line.split(",")));
    }
}
