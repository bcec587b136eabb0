package org.leerkring.sessions.polls;

import java.time.Instant;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** A date poll is to be answered by another day: who has not answered has to know. */
public record PollDeadlineMoved(DatePollId poll, CommunityId community, Instant deadline, PersonId by) {}
