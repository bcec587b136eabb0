package org.leerkring.sessions.polls;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.sessions.Sessions;

/** A poll, or an answer in it, is another than it was: for screens, which read it anew. */
public record PollChanged(DatePollId poll, CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(DatePolls.topic(poll), Sessions.topic(community));
    }
}
