package org.leerkring.rounds.ui;

import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;

/**
 * What the parts of a round's page share: whose page it is, and through what its person acts.
 *
 * @param changed redraws the page at once, without waiting for its own notice
 */
record RoundDesk(RoundId round, PersonId me, Rounds rounds, Speaking speaking, Runnable changed) {

    /** A command of the facilitator, given in a turn. */
    interface Command {
        void give(RoundId round, int turn, PersonId by);
    }

    /** Does it and says whether it was done; why not is shown where it was tried, over a page that is up to date. */
    boolean attempt(Refusal refusal, Runnable deed) {
        refusal.clear();
        try {
            deed.run();
            changed.run();
            return true;
        } catch (RoundRefused refused) {
            changed.run();
            refusal.show(refused);
            return false;
        }
    }
}
