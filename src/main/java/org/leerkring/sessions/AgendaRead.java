package org.leerkring.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * An item of an agenda.
 *
 * @param starts when it starts as planned: after all the items before it
 */
public record AgendaRead(
        AgendaItemId id,
        String title,
        int minutes,
        @Nullable PersonId owner,
        ItemKind kind,
        Instant starts) {

    /** What a change of it starts from. */
    public AgendaLine line() {
        return new AgendaLine(id, title, minutes, owner, kind);
    }
}
