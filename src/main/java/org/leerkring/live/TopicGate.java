package org.leerkring.live;

import java.util.UUID;

/** Says who may listen to topics of one kind; a bean of the module that owns the kind. */
public interface TopicGate {

    String kind();

    /** Asked when a page starts to listen and again every minute, on a virtual thread without a transaction. */
    boolean mayWatch(UUID person, Topic topic);
}
