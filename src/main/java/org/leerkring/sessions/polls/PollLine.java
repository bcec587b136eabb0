package org.leerkring.sessions.polls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;

/**
 * A date poll in a list.
 *
 * @param session what its chosen option became; null as long as none is chosen
 */
public record PollLine(
        DatePollId id,
        CommunityId community,
        String title,
        Instant deadline,
        PollState state,
        PersonId openedBy,
        Instant openedAt,
        boolean othersMayPropose,
        @Nullable SessionId session) {}
