package org.leerkring.feed.reading;

/**
 * How one person stands to one question.
 *
 * @param readNumber the number of the last reply they saw; 0 for none
 */
public record Reading(int readNumber, Following following) {}
