package org.leerkring.communities;

import org.leerkring.people.PersonId;

/** The last day of someone's last seat in a community is over. */
public record MemberLeft(CommunityId community, PersonId person) {}
