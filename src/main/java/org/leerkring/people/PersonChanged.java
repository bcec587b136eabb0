package org.leerkring.people;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** What is known of a person, or how they want Leerkring to be, has changed. */
record PersonChanged(PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(SignedIn.topic(person));
    }
}
