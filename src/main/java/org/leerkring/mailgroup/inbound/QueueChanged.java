package org.leerkring.mailgroup.inbound;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** Other mails of a community wait for its coach than before. */
record QueueChanged(CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Queue.topic(community));
    }
}
