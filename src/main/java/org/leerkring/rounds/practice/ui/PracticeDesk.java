package org.leerkring.rounds.practice.ui;

import org.leerkring.people.PersonId;
import org.leerkring.rounds.Leading;
import org.leerkring.rounds.PlayedRound;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.Talking;
import org.leerkring.rounds.ui.Desk;

/** The desk of a round that is practised. */
record PracticeDesk(RoundId round, PlayedRound played, PersonId me, Runnable changed) implements Desk {

    @Override
    public Leading leading() {
        return played;
    }

    @Override
    public Talking speaking() {
        return played;
    }
}
