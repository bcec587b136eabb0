package org.leerkring.sessions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;

/**
 * A session as it is now.
 *
 * @param sequence how often a calendar had to be told anew (RFC 5545, 3.8.7.4)
 * @param edition who changes it says on which edition the change was based
 * @param startedAt when it really began; null as long as it did not
 * @param noNextDate why it was closed without a next date; null when there was one, or it is not closed
 */
public record SessionRead(
        SessionId id,
        CommunityId community,
        SessionDetails details,
        List<AgendaRead> agenda,
        SessionState state,
        int sequence,
        long edition,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable String noNextDate) {

    /** What a change of it starts from. */
    public SessionPlan plan() {
        return new SessionPlan(details, agenda.stream().map(AgendaRead::line).toList());
    }

    /** As it stands in a list. */
    public SessionLine line() {
        return new SessionLine(
                id, community, details.title(), details.time(), details.place(), details.facilitator(), state);
    }
}
