package org.leerkring.rounds.methods;

import org.jspecify.annotations.Nullable;

/**
 * A kind of contribution a phase takes.
 *
 * @param most how many each person may give; null without a limit
 */
public record Allowed(
        ContributionKind kind, Giver from, @Nullable Integer most) {

    boolean takes(boolean bringer) {
        return switch (from) {
            case BRINGER -> bringer;
            case GROUP -> !bringer;
            case EVERYONE -> true;
        };
    }
}
