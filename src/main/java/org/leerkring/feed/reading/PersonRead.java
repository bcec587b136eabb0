package org.leerkring.feed.reading;

import java.util.List;
import org.leerkring.feed.FeedPages;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** A person read something, on one of their devices. */
public record PersonRead(PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(FeedPages.reading(person));
    }
}
