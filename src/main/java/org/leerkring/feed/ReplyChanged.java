package org.leerkring.feed;

import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** A reply was edited, withdrawn, thanked for or marked as helpful. */
public record ReplyChanged(ReplyId reply, QuestionId question, CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Communities.topic(community), Feed.topic(question));
    }
}
