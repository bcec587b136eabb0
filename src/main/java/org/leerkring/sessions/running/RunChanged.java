package org.leerkring.sessions.running;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.sessions.SessionId;

/** The group went on in its agenda, or someone came, left or was given the pen. */
record RunChanged(SessionId session) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Running.topic(session));
    }
}
