package org.leerkring.live;

import java.util.Collection;

/** Carries notices to the other nodes; a single node needs none. */
interface Relay {

    /** Never blocks the caller, whose transaction has just been committed; may lose, repeat and reorder. */
    void noticed(Collection<Topic> topics);
}
