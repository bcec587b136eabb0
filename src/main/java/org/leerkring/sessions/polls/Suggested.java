package org.leerkring.sessions.polls;

import java.time.LocalDate;
import java.util.List;
import org.leerkring.sessions.SessionTime;

/**
 * Moments worth asking about.
 *
 * @param moments in order of time
 * @param avoided what stood in the way, each once, by its first day
 */
public record Suggested(List<Moment> moments, List<Avoided> avoided) {

    /**
     * @param couldCome how many members could come on such a weekday and part of the day before
     * @param asked out of how many who were asked; 0 when nobody was
     */
    public record Moment(SessionTime time, int couldCome, int asked) {}

    /** @param day the first one it stood in the way */
    public record Avoided(LocalDate day, DayNote note) {}
}
