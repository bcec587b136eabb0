package org.leerkring.sessions.homework;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.sessions.SessionId;

/** A session's homework, or who did it, is another than it was: for screens, which read it anew. */
record HomeworkChanged(SessionId session) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(HomeworkBook.topic(session));
    }
}
