package org.leerkring.communities.charter;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** A version was written, or someone agreed. */
record CharterChanged(CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Charters.topic(community));
    }
}
