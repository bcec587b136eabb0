package org.leerkring.feed;

import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** Where a reply stands and whose it is, without a word of it. */
public record ReplyPlace(QuestionId question, CommunityId community, PersonId author, PersonId asker) {}
