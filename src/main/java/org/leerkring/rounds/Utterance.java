package org.leerkring.rounds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;

/**
 * A contribution with all there is to it, before it is decided what of it a participant may see; a log learns nothing.
 *
 * @param about whose turn it was when it was said; null when it was nobody's
 * @param room in which of the rooms side by side it was said; null when there were none
 */
record Utterance(
        UUID id,
        UUID step,
        PersonId author,
        @Nullable PersonId about,
        ContributionKind kind,
        @Nullable Integer room,
        String text,
        @Nullable Rate rating,
        boolean answered,
        Instant writtenAt,
        Instant changedAt,
        boolean withdrawn) {

    @Override
    public String toString() {
        return "Utterance[" + id + "]";
    }
}
