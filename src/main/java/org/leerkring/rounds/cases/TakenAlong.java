package org.leerkring.rounds.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.RoundRefused;

/**
 * What a bringer takes along from a round; if it exists it is valid.
 *
 * @param dueOn the day they want to be asked what they did; null when they do not
 */
public record TakenAlong(
        String outcome, String nextStep, @Nullable LocalDate dueOn) {

    public TakenAlong {
        outcome = outcome.strip();
        nextStep = nextStep.strip();
        if (outcome.length() > CaseText.LONGEST_PART || nextStep.length() > CaseText.LONGEST_PART) {
            throw new RoundRefused("rounds.refused.case-part", CaseText.LONGEST_PART);
        }
    }

    @Override
    public String toString() {
        return "TakenAlong[" + dueOn + "]";
    }
}
