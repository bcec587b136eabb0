package org.leerkring.mailgroup.bounces;

import java.util.List;
import java.util.stream.Stream;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** Whether mail to someone is paused has changed; their own screens show it, and their coaches'. */
record MailPauseChanged(PersonId person, List<CommunityId> communities) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return Stream.concat(
                        Stream.of(Bounces.topic(person)), communities.stream().map(Bounces::topic))
                .toList();
    }
}
