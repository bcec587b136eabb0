package org.leerkring.rounds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;

/**
 * A contribution as one participant sees it. It is never shown by accident: not in a log either.
 *
 * @param step the step it was said in
 * @param author null where the method hides names
 * @param mine whether the viewer wrote it
 * @param mayChange whether the viewer may still rewrite or withdraw it
 * @param mayRate whether the viewer may rate it now
 * @param atWork whether it is on the table now: said in the current step, or what its phase works on
 * @param hidden whether nobody but its author sees it yet
 */
public record ContributionRead(
        UUID id,
        UUID step,
        ContributionKind kind,
        @Nullable PersonId author,
        String text,
        @Nullable Rate rating,
        boolean answered,
        boolean mine,
        boolean mayChange,
        boolean mayRate,
        boolean atWork,
        boolean hidden,
        Instant writtenAt) {

    @Override
    public String toString() {
        return "ContributionRead[" + id + "]";
    }
}
