package org.leerkring.rounds;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** A round is another than it was: for screens, which read it anew. It says nothing of what was said. */
public record RoundChanged(RoundId round, CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Rounds.topic(round), Rounds.topic(community));
    }
}
