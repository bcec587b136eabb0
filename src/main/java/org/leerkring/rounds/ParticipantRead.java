package org.leerkring.rounds;

import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * Someone who takes part in a round.
 *
 * @param place where they sit in the circle, counted from 0
 * @param agreed whether they said to be alone and to keep what is said
 * @param room which of the rooms side by side they are in, counted from 0; null when there are none
 * @param seat when it is their turn in that room; null for who came in too late for one
 */
public record ParticipantRead(
        PersonId person,
        int place,
        boolean agreed,
        boolean left,
        @Nullable Integer room,
        @Nullable Integer seat) {

    /** Whether they take part now: they agreed and have not left. */
    public boolean isIn() {
        return agreed && !left;
    }
}
