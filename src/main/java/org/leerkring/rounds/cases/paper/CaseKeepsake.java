package org.leerkring.rounds.cases.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.TakenAlong;

/**
 * What a bringer may keep of their case and its round.
 *
 * @param community its name
 * @param given what the round gave, phase by phase; empty before it
 * @param taken what they took along; null when they wrote nothing
 */
public record CaseKeepsake(
        String community,
        CaseText text,
        List<Given> given,
        @Nullable TakenAlong taken) {

    /** What one phase gave, in the words of that phase. */
    public record Given(String phase, List<String> contributions) {

        @Override
        public String toString() {
            return "Given[" + contributions.size() + "]";
        }
    }

    @Override
    public String toString() {
        return "CaseKeepsake[]";
    }
}
