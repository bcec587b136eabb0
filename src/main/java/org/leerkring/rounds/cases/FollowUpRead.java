package org.leerkring.rounds.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;

/**
 * What a bringer took along, for themselves.
 *
 * @param report what they say they did with it; empty before
 * @param reportedAt when they said so; null as long as the question stands
 */
public record FollowUpRead(
        CaseId id,
        CommunityId community,
        TakenAlong words,
        String report,
        @Nullable Instant reportedAt) {

    @Override
    public String toString() {
        return "FollowUpRead[" + id.value() + "]";
    }
}
