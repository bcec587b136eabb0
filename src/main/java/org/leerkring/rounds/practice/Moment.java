package org.leerkring.rounds.practice;

import java.util.List;

/**
 * Something that happens at a table and breaks its form: what does one do?
 *
 * @param id names it, the same in each language
 * @param at at which part of the phase's time
 * @param table what is heard and seen
 */
public record Moment(String id, Setting setting, double at, String table, List<Choice> choices) {

    /**
     * What one can do about it.
     *
     * @param feedback why that helps the table, or helps it less
     */
    public record Choice(String words, String feedback, boolean helps) {}
}
