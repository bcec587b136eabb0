package org.leerkring.feed.lists;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, newest first.
 *
 * @param next where the next page starts; null when this is the last
 */
public record FeedPage(List<QuestionLine> lines, @Nullable Position next) {

    /** The lines that are not the very same as in an earlier read of the same page. */
    public List<QuestionLine> changedSince(FeedPage before) {
        var same = Collections.<QuestionLine>newSetFromMap(new IdentityHashMap<>());
        same.addAll(before.lines);
        return lines.stream().filter(line -> !same.contains(line)).toList();
    }

    /** Whether it holds the same questions in the same order as another, however these stand. */
    public boolean holdsTheSameAs(FeedPage other) {
        if (lines.size() != other.lines.size()) {
            return false;
        }
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).id().equals(other.lines.get(i).id())) {
                return false;
            }
        }
        return true;
    }
}
