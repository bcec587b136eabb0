package org.leerkring.sessions.polls;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;

/**
 * What someone asks the community; if it exists it is valid, whatever the time of day is.
 *
 * @param title of the session that is sought
 * @param options each once, in order of time
 * @param deadline until when to answer; whoever has not by then still may, until a date is chosen
 * @param othersMayPropose whether every member may add an option
 * @param holidays whose school holidays were avoided
 */
public record PollRequest(
        String title, List<SessionTime> options, Instant deadline, boolean othersMayPropose, Set<Region> holidays) {

    /** More than these nobody answers on a phone. */
    public static final int MOST_OPTIONS = 20;

    private static final int LONGEST_TITLE = 120;

    public PollRequest {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new SessionRefused("sessions.refused.title", LONGEST_TITLE);
        }
        options = options.stream().distinct().sorted(SessionTimes.IN_ORDER).toList();
        if (options.isEmpty()) {
            throw new SessionRefused("sessions.refused.poll-without-options");
        }
        if (options.size() > MOST_OPTIONS) {
            throw new SessionRefused("sessions.refused.poll-too-many-options", MOST_OPTIONS);
        }
        holidays = Set.copyOf(holidays);
    }
}
