package org.leerkring.communities;

import org.leerkring.people.PersonId;

/** Someone chose how often, or when, they want mail about a community. */
public record NotificationChosen(CommunityId community, PersonId person) {}
