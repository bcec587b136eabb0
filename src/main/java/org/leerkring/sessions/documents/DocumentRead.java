package org.leerkring.sessions.documents;

import org.jspecify.annotations.Nullable;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.homework.HomeworkId;

/**
 * A file that goes with a session.
 *
 * @param homework the homework it goes with; null when it goes with the session as a whole
 */
public record DocumentRead(
        DocumentId id, SessionId session, @Nullable HomeworkId homework, StoredFile file, PersonId addedBy) {

    /** Where it can be had. */
    public String path() {
        return "/files/session/" + id.value();
    }
}
