package org.leerkring.today;

import java.util.Collection;
import java.util.List;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** A module that may have something waiting for a person. */
public interface Waiting {

    /** A few items at most, in no order. */
    List<WaitingItem> waitingFor(PersonId person);

    /** On which topics it is told that these may have changed. */
    Collection<Topic> topics(PersonId person);
}
