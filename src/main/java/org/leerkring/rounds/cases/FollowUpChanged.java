package org.leerkring.rounds.cases;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** What waits for a bringer is another than it was: for their own screens. */
public record FollowUpChanged(PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(FollowUps.topic(person));
    }
}
