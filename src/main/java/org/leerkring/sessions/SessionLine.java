package org.leerkring.sessions;

import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A session in a list. */
public record SessionLine(
        SessionId id,
        CommunityId community,
        String title,
        SessionTime time,
        Place place,
        @Nullable PersonId facilitator,
        SessionState state) {}
