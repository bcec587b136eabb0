package org.leerkring.sessions.polls;

import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A community is asked for a date. */
public record PollOpened(DatePollId poll, CommunityId community, PersonId by) {}
