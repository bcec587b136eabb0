package org.leerkring.sessions;

import java.time.Instant;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** Someone from outside the community was asked to come to one session. */
public record GuestInvited(SessionId session, CommunityId community, PersonId guest, PersonId by, Instant at) {}
