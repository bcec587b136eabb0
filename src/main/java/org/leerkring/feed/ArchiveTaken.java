package org.leerkring.feed;

import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** What a community said elsewhere was taken in: all of it told at once. */
record ArchiveTaken(CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Communities.topic(community));
    }
}
