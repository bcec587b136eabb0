package org.leerkring.communities;

import java.time.Instant;
import org.leerkring.people.PersonId;

/** The last day of someone's last seat in a community is over. */
public record MemberLeft(CommunityId community, PersonId person, Instant at) {}
