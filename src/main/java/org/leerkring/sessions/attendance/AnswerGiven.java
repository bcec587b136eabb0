package org.leerkring.sessions.attendance;

import java.time.Instant;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;

/** Someone answered otherwise than before, and not in their calendar: that does not know of it yet. */
public record AnswerGiven(SessionId session, CommunityId community, PersonId person, Instant at) {}
