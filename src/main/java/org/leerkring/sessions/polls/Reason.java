package org.leerkring.sessions.polls;

/**
 * One of the reasons why an option is better or worse than another.
 *
 * @param key of its words
 * @param fact what the words tell about
 */
public record Reason(String key, Object fact) {}
