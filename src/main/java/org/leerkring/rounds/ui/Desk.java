package org.leerkring.rounds.ui;

import org.leerkring.people.PersonId;
import org.leerkring.rounds.Leading;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.Talking;

/** What the parts of a page share on which a round is held or practised: whose page it is, and through what its person acts. */
public interface Desk {

    RoundId round();

    PersonId me();

    Leading leading();

    Talking speaking();

    /** Redraws the page at once, without waiting for its own notice. */
    Runnable changed();

    /** Does it and says whether it was done; why not is shown where it was tried, over a page that is up to date. */
    default boolean attempt(Refusal refusal, Runnable deed) {
        refusal.clear();
        try {
            deed.run();
            changed().run();
            return true;
        } catch (RoundRefused refused) {
            changed().run();
            refusal.show(refused);
            return false;
        }
    }

    /** A command of the facilitator, given in a turn. */
    interface Command {
        void give(RoundId round, int turn, PersonId by);
    }
}
