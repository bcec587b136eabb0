package org.leerkring.rounds.ui;

import org.leerkring.people.PersonId;
import org.leerkring.rounds.Leading;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;

/** The desk of a round that is held. */
record RoundDesk(RoundId round, PersonId me, Rounds rounds, Speaking speaking, Runnable changed) implements Desk {

    @Override
    public Leading leading() {
        return rounds;
    }
}
