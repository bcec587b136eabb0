package org.leerkring.feed;

import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** A member answered a question. */
public record ReplyGiven(ReplyId reply, QuestionId question, CommunityId community, PersonId author)
        implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Communities.topic(community), Feed.topic(question));
    }
}
