package org.leerkring.communities.invitations;

import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** Someone was invited to a community, or an invitation was answered, renewed or taken back. */
record InvitationsChanged(CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Communities.members(community));
    }
}
