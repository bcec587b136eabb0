package org.leerkring.rounds;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of a round, from which every browser draws the same second.
 *
 * @param given how long the current step may take
 * @param spent how long it took until {@code since}, pauses left out
 * @param since when it was last started; null while it stands still
 */
public record ClockRead(
        Duration given, Duration spent, @Nullable Instant since) {

    /** How long the current step took until now. */
    public Duration spent(Instant now) {
        return since == null || now.isBefore(since) ? spent : spent.plus(Duration.between(since, now));
    }

    /** What is left of it; negative once it is over, because the clock never cuts people off. */
    public Duration left(Instant now) {
        return given.minus(spent(now));
    }

    public boolean isPaused() {
        return since == null;
    }
}
