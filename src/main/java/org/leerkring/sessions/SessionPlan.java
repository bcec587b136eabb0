package org.leerkring.sessions;

import java.util.List;

/** A session as someone writes it: what it is about, and its agenda. */
public record SessionPlan(SessionDetails details, List<AgendaLine> agenda) {

    public SessionPlan {
        agenda = List.copyOf(agenda);
    }
}
