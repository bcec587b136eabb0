package org.leerkring.rounds;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * A stretch of a round's time, as screens show it.
 *
 * @param position counted from 0
 * @param phase the key of its phase in the method
 * @param about whose turn it is, when the phase comes round to each participant
 * @param seat whose turn it is in every room, when the phase runs in rooms side by side
 * @param added what the facilitator gave it on top of what was planned
 * @param spent how long it took, pauses left out, until it was last left or paused
 */
public record StepRead(
        UUID id,
        int position,
        String phase,
        @Nullable PersonId about,
        @Nullable Integer seat,
        Duration planned,
        Duration added,
        Duration spent,
        boolean optional,
        boolean skipped) {

    /** The time it has. */
    public Duration given() {
        return planned.plus(added);
    }

    /** The same, so many times as long. */
    StepRead stretched(int times) {
        return new StepRead(
                id,
                position,
                phase,
                about,
                seat,
                planned.multipliedBy(times),
                added.multipliedBy(times),
                spent.multipliedBy(times),
                optional,
                skipped);
    }
}
