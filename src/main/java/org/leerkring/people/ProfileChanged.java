package org.leerkring.people;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** A person has another name or picture: wherever they are known, they are to be shown anew. */
public record ProfileChanged(PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(SignedIn.topic(person));
    }
}
