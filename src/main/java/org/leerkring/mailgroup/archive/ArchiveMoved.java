package org.leerkring.mailgroup.archive;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** The archive of a community is further on its way in than it was. */
record ArchiveMoved(CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Archives.topic(community));
    }
}
