package org.leerkring.feed;

import java.time.Instant;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** What a person is told of a nudge. */
public record NudgeRead(
        NudgeKind kind, PersonId by, CommunityId community, QuestionId question, String title, Instant nudgedAt) {}
