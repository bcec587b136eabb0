package org.leerkring.sessions.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.SessionId;

/**
 * A block of minutes as it is now.
 *
 * @param item the item of the agenda at which it was written; null when there was none
 * @param edition who writes on says on which edition
 * @param writtenBy who wrote these words last
 * @param who does it, when it is an action; null when everyone does
 * @param due the day by which; null when none was named
 * @param done whether it was ticked
 * @param writing who is writing in it now; null when nobody is
 */
public record BlockRead(
        BlockId id,
        SessionId session,
        @Nullable AgendaItemId item,
        Wording wording,
        long edition,
        PersonId writtenBy,
        @Nullable PersonId who,
        @Nullable LocalDate due,
        boolean done,
        @Nullable PersonId writing) {

    BlockRead writtenIn(PersonId person) {
        return new BlockRead(id, session, item, wording, edition, writtenBy, who, due, done, person);
    }

    /** Whether it is an action that concerns this person. */
    public boolean isFor(PersonId person) {
        return wording.kind() == BlockKind.ACTION && (who == null || who.equals(person));
    }
}
