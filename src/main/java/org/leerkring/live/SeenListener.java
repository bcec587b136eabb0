package org.leerkring.live;

import java.util.UUID;

/** Hears how far a person has read in topics of one kind; a bean of the module that owns the kind. */
public interface SeenListener {

    String kind();

    /**
     * Called only for a topic this person may watch; may come late, twice or out of order.
     *
     * @param number of the last thing seen, at least 1
     */
    void seen(UUID person, Topic topic, int number);
}
