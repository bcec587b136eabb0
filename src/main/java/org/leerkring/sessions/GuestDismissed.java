package org.leerkring.sessions;

import java.time.Instant;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A guest's invitation was taken back. */
public record GuestDismissed(SessionId session, CommunityId community, PersonId guest, Instant at) {}
