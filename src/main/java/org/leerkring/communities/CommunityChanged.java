package org.leerkring.communities;

import java.util.List;
import java.util.stream.Stream;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** A community is called otherwise, or is in another stage of its life; its members' own lists show that. */
public record CommunityChanged(CommunityId community, List<PersonId> members) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return Stream.concat(
                        Stream.of(Communities.members(community)),
                        members.stream().map(Communities::mine))
                .toList();
    }
}
