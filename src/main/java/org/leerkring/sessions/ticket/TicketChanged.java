package org.leerkring.sessions.ticket;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.sessions.SessionId;

/** Someone filled in an exit ticket. */
record TicketChanged(SessionId session) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Tickets.topic(session));
    }
}
