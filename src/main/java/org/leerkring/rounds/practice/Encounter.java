package org.leerkring.rounds.practice;

import org.jspecify.annotations.Nullable;

/**
 * A moment at the table, and what was done about it.
 *
 * @param step in which step it happened, counted from 0
 * @param chosen which of its choices was made, counted from 0; null while none was, or when the group went on without
 */
public record Encounter(int step, Moment moment, @Nullable Integer chosen) {

    /** Whether something was done that helps. */
    public boolean helped() {
        return chosen != null && moment.choices().get(chosen).helps();
    }
}
