package org.leerkring.sessions;

import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A session will not take place. */
public record SessionCancelled(SessionId session, CommunityId community, PersonId by) {}
