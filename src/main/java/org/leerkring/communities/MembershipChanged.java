package org.leerkring.communities;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** Someone came into a community, changed role or left. */
public record MembershipChanged(CommunityId community, PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Communities.members(community), Communities.mine(person));
    }
}
