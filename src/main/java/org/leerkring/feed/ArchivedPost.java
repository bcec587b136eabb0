package org.leerkring.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * Something that was said elsewhere, before the community came here.
 *
 * @param question the question it is, or answers
 * @param reply null for the question itself
 * @param at when it was said
 */
public record ArchivedPost(QuestionId question, @Nullable ReplyId reply, PersonId author, Instant at, Mailed said) {}
