package org.leerkring.sessions.documents;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.sessions.SessionId;

/** A file came to a session or went: for screens, which read them anew. */
record DocumentsChanged(SessionId session) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Documents.topic(session));
    }
}
