package org.leerkring.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** Someone was mentioned, helped, or told what came of their answer. */
public record PersonNudged(
        PersonId person,
        NudgeKind kind,
        PersonId by,
        CommunityId community,
        QuestionId question,
        @Nullable ReplyId reply)
        implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Feed.waiting(person));
    }
}
