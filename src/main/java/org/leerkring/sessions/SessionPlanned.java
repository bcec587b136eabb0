package org.leerkring.sessions;

import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A session was planned, or a date was found for it. */
public record SessionPlanned(SessionId session, CommunityId community, PersonId by) {}
