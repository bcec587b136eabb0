package org.leerkring.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, newest first.
 *
 * @param next where the next page starts; null when this is the last
 */
public record FeedPage(List<QuestionLine> lines, @Nullable Position next) {}
