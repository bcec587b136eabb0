package org.leerkring.sessions.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.leerkring.sessions.SessionRefused;

/**
 * How someone wants the sessions of a year to be spread; if it exists it is valid.
 *
 * @param first the day of the first one; the others fall on the same day of the week
 * @param starts when each begins, on the clock of {@code zone}
 * @param weeks between one and the next
 * @param count how many there should be
 */
public record YearWish(LocalDate first, LocalTime starts, int weeks, int count, ZoneId zone) {

    /** What practice shows: about five sessions a year, every six to eight weeks. */
    public static final int USUAL_WEEKS = 7;

    public static final int USUAL_COUNT = 5;

    private static final int MOST_WEEKS = 20;
    private static final int MOST = 12;

    public YearWish {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new SessionRefused("sessions.refused.year-weeks", MOST_WEEKS);
        }
        if (count < 1 || count > MOST) {
            throw new SessionRefused("sessions.refused.year-count", MOST);
        }
    }
}
