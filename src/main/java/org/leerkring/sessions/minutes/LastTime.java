package org.leerkring.sessions.minutes;

import java.util.List;
import org.leerkring.sessions.SessionLine;

/**
 * What a session goes on from.
 *
 * @param session the last one that was closed before it
 * @param decided what was decided there
 * @param open what was promised then or before and is not done, oldest first
 */
public record LastTime(SessionLine session, List<BlockRead> decided, List<BlockRead> open) {

    /** Whether there is nothing to come back to. */
    public boolean isEmpty() {
        return decided.isEmpty() && open.isEmpty();
    }
}
