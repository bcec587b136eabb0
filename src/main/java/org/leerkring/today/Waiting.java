package org.leerkring.today;

import java.util.List;
import org.leerkring.people.PersonId;

/** A module that may have something waiting for a person. */
public interface Waiting {

    /** A few items at most, in no order. */
    List<WaitingItem> waitingFor(PersonId person);
}
