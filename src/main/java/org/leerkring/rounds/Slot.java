package org.leerkring.rounds;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * One stretch of a round's time: a phase, or a phase for one of the participants.
 *
 * @param phase the key of the phase in the method the round runs with
 * @param about whose turn it is, when the phase comes round to each participant
 * @param seat whose turn it is in every room side by side, counted from 0, when the phase runs in rooms
 * @param optional whether it may be left out
 */
record Slot(
        String phase, @Nullable PersonId about, @Nullable Integer seat, Duration planned, boolean optional) {}
