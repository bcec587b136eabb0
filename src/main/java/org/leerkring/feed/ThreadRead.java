package org.leerkring.feed;

import java.util.List;

/**
 * A question with its replies in order; the same for everyone who looks.
 *
 * @param replies the latest ones
 * @param earlier how many came before these
 */
public record ThreadRead(QuestionRead question, List<ReplyRead> replies, int earlier) {}
