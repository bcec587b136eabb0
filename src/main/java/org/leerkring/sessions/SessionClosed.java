package org.leerkring.sessions;

import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A session is over. */
public record SessionClosed(SessionId session, CommunityId community, PersonId by) {}
