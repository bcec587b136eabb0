package org.leerkring.rounds.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/**
 * Cases, or the votes for them, are others than they were: for screens, which read them anew.
 *
 * @param onlyFor whose draft it is; null when the group may know
 */
public record CaseChanged(CommunityId community, @Nullable PersonId onlyFor) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(onlyFor == null ? Cases.topic(community) : Cases.drafts(onlyFor));
    }
}
