package org.leerkring.rounds;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;

/**
 * A round as one of its participants sees it now. It is never shown by accident: not in a log either.
 *
 * @param phase the phase the group is in; null before the round began and after it ended
 * @param part what the viewer is in it
 * @param theCase what of the case the viewer may see; the rest, or all of it, is empty
 * @param question the question as the bringer puts it by now; empty before it was put anew
 * @param contributions what the viewer sees of what was said, in the order it was said
 * @param unseen how many each step holds that the viewer does not see yet
 * @param say what the viewer may say now
 * @param learning what the group wrote down that it learnt
 */
public record RoundSight(
        RoundRead round,
        Method method,
        @Nullable Phase phase,
        Part part,
        CaseText theCase,
        String question,
        List<ContributionRead> contributions,
        Map<UUID, Long> unseen,
        List<Say> say,
        boolean mayLead,
        boolean mayRestate,
        boolean mayNoteAnswers,
        boolean mayTakeOver,
        SheetRead learning) {

    @Override
    public String toString() {
        return "RoundSight[" + round.id().value() + ", " + part + "]";
    }
}
