package org.leerkring.rounds;

import org.leerkring.rounds.methods.Method;

/** When there has to be somebody who brings a case; a refusal says what to do first. */
final class Bringing {

    private Bringing() {}

    /** Where no phase chooses a case, there is one before it begins; and nobody's case is taken behind their back. */
    static void requireToBegin(RoundRead round, Method method) {
        var bringer = round.bringer();
        if (bringer == null ? method.beginsWithBringer() : !round.isIn(bringer)) {
            throw new RoundRefused(bringer == null ? "rounds.refused.no-bringer" : "rounds.refused.bringer-not-in");
        }
    }

    /** A phase about someone's case does not run without them: before somebody brings one, or after they left. */
    static void requireNow(RoundRead round, Method method) {
        if (round.step()
                .filter(step -> method.phase(step.phase()).needsBringer())
                .isEmpty()) {
            return;
        }
        var bringer = round.bringer();
        if (bringer == null || !round.isIn(bringer)) {
            throw new RoundRefused(bringer == null ? "rounds.refused.no-bringer-yet" : "rounds.refused.bringer-left");
        }
    }
}
