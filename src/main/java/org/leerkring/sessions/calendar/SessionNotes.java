package org.leerkring.sessions.calendar;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.leerkring.sessions.SessionId;

/** What a calendar should say of sessions beside their agenda, such as the homework; offered as a bean by its idea. */
public interface SessionNotes {

    /** For all of these sessions at once, as plain text; a session of which there is nothing to say is missing. */
    Map<SessionId, String> of(Collection<SessionId> sessions, Locale language);
}
