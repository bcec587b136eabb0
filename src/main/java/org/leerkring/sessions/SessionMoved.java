package org.leerkring.sessions;

import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** Time or place of a session is another one; calendars have to be told. */
public record SessionMoved(SessionId session, CommunityId community, PersonId by) {}
