package org.leerkring.communities;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * When someone wants in one mail what happened in a community, on their own clock.
 *
 * @param hour from 0 to 23
 * @param day of the week, for those who want it weekly
 */
public record DigestTime(int hour, DayOfWeek day) {

    /** Until someone chooses: before school starts, and at the beginning of the week. */
    public static final DigestTime USUAL = new DigestTime(7, DayOfWeek.MONDAY);

    public DigestTime {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("No hour of the day: " + hour);
        }
    }

    /** The next such moment after another, daily or weekly; on the night the clock changes, the nearest there is. */
    public Instant after(Instant moment, NotificationChoice choice, ZoneId zone) {
        var weekly = choice == NotificationChoice.WEEKLY;
        var there = moment.atZone(zone);
        var first = weekly ? there.toLocalDate().with(TemporalAdjusters.nextOrSame(day)) : there.toLocalDate();
        var due = ZonedDateTime.of(first.atTime(hour, 0), zone);
        return (due.toInstant().isAfter(moment)
                        ? due
                        : ZonedDateTime.of(
                                first.plus(1, weekly ? ChronoUnit.WEEKS : ChronoUnit.DAYS)
                                        .atTime(hour, 0),
                                zone))
                .toInstant();
    }
}
