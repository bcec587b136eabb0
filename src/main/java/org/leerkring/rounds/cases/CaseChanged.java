package org.leerkring.rounds.cases;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** A community's cases, or the votes for them, are others than they were: for screens, which read them anew. */
public record CaseChanged(CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Cases.topic(community));
    }
}
