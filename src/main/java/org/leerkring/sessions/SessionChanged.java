package org.leerkring.sessions;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** Something about a session is another than it was: for screens, which read it anew. */
public record SessionChanged(SessionId session, CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Sessions.topic(session), Sessions.topic(community));
    }
}
