package org.leerkring.feed;

import java.time.Instant;

/** The place of the last question of a page, after which the next page starts. */
public record Position(Instant askedAt, QuestionId id) {}
