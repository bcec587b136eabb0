package org.leerkring.rounds.methods.own;

import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.rounds.methods.MethodShelf;

/** A community copied, adapted or archived a method of its own. */
record MethodsChanged(CommunityId community) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(MethodShelf.topic(community));
    }
}
