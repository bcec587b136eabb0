package org.leerkring.rounds.cases.paper;

import java.util.List;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;

/** Who knows what a round gave, offered as a bean by the idea that runs rounds. */
public interface RoundGave {

    /** What its bringer may keep, in the order of the phases; empty once it was wiped. */
    List<CaseKeepsake.Given> to(PersonId bringer, RoundId round);
}
