package org.leerkring.feed.lists;

import java.time.Instant;
import org.leerkring.feed.QuestionId;

/** The place of the last question of a page, after which the next page starts. */
public record Position(Instant askedAt, QuestionId id) {}
