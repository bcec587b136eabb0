package org.leerkring.communities;

/**
 * A number that tells how a community is doing, and nothing of what it says.
 *
 * @param labelKey translation key of what is counted, filled with the number
 */
public record Count(String labelKey, long number) {}
