package org.leerkring.feed.reading;

import org.springframework.modulith.NamedInterface;

/**
 * How one person stands to one question.
 *
 * @param readNumber the number of the last reply they saw; 0 for none
 */
@NamedInterface("reading")
public record Reading(int readNumber, Following following) {}
