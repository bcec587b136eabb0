package org.leerkring.communities;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** Someone who is or was in a community has another name or picture. */
record MemberRenamed(CommunityId community, PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Communities.members(community));
    }
}
