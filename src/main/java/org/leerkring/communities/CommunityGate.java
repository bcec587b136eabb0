package org.leerkring.communities;

import java.util.UUID;
import org.leerkring.live.Topic;
import org.leerkring.live.TopicGate;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Presence in a community is told to its members only. */
@Component
class CommunityGate implements TopicGate {

    private final Communities communities;

    CommunityGate(Communities communities) {
        this.communities = communities;
    }

    @Override
    public String kind() {
        return "community";
    }

    @Override
    public boolean mayWatch(UUID person, Topic topic) {
        return communities.isMember(new CommunityId(topic.subject()), new PersonId(person));
    }
}
