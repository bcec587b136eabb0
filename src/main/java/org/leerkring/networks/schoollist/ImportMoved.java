package org.leerkring.networks.schoollist;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** Somebody's import is further than it was. */
record ImportMoved(PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(SchoolImports.topic(person));
    }
}
