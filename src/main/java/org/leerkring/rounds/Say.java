package org.leerkring.rounds;

import org.leerkring.rounds.methods.ContributionKind;

/**
 * What someone may say in the current step.
 *
 * @param most how many of them each person may say; {@link Integer#MAX_VALUE} where there is no limit
 * @param said how many the viewer said
 */
public record Say(ContributionKind kind, int most, int said) {

    public boolean isLimited() {
        return most < Integer.MAX_VALUE;
    }

    public boolean isOpen() {
        return said < most;
    }
}
