package org.leerkring.rounds.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.sessions.SessionId;

/**
 * A case in a list.
 *
 * @param chosenFor the session it was chosen for; null as long as it is not
 * @param round the round that took it; null before
 * @param wiped whether its words are gone
 */
public record CaseLine(
        CaseId id,
        CommunityId community,
        PersonId bringer,
        String title,
        String question,
        CaseState state,
        Confidentiality confidentiality,
        Instant proposedAt,
        @Nullable SessionId chosenFor,
        @Nullable RoundId round,
        boolean wiped) {

    /** Without its words, which belong in no log. */
    @Override
    public String toString() {
        return "CaseLine[" + id.value() + ", " + state + "]";
    }
}
