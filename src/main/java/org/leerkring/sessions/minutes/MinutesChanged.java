package org.leerkring.sessions.minutes;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.sessions.SessionId;

/** Someone wrote, began or stopped writing, or ticked an action. */
record MinutesChanged(SessionId session, CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Minutes.topic(session), Minutes.actions(community));
    }
}
