package org.leerkring.feed;

import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** A question was edited, withdrawn, finished or opened again. */
public record QuestionChanged(QuestionId question, CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Communities.topic(community), Feed.topic(question));
    }
}
