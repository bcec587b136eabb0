package org.leerkring.sessions.running;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.SessionRead;

/**
 * A session as it goes on; the same for all who look.
 *
 * @param current the item the group is at; null before it began
 * @param begun when each item was begun that was
 * @param presence who is there, and how
 * @param pens who was given the pen
 * @param everyoneWrites whether all who are there may write
 */
public record Board(
        SessionRead session,
        @Nullable AgendaItemId current,
        Map<AgendaItemId, Instant> begun,
        Map<PersonId, Presence> presence,
        Set<PersonId> pens,
        boolean everyoneWrites) {

    /** The agenda with its clock. */
    public AgendaClock clock() {
        return new AgendaClock(session.agenda(), current, current == null ? null : begun.get(current));
    }
}
