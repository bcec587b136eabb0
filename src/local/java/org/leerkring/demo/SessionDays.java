package org.leerkring.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** When one community meets: never in a holiday, and never twice within some weeks. */
final class SessionDays {

    private static final int APART = 15;

    /** Roughly, as most years have them. */
    private static final List<Holiday> HOLIDAYS = List.of(
            new Holiday(MonthDay.of(1, 1), MonthDay.of(1, 8)),
            new Holiday(MonthDay.of(4, 3), MonthDay.of(4, 19)),
            new Holiday(MonthDay.of(6, 26), MonthDay.of(9, 4)),
            new Holiday(MonthDay.of(10, 26), MonthDay.of(11, 4)),
            new Holiday(MonthDay.of(11, 11), MonthDay.of(11, 11)),
            new Holiday(MonthDay.of(12, 20), MonthDay.of(12, 31)));

    private final LocalDate today;
    private final List<LocalDate> taken = new ArrayList<>();

    SessionDays(Instant now) {
        today = LocalDate.ofInstant(now, DemoCalendar.ZONE);
    }

    /** A day for a session that is kept free for it from then on. */
    LocalDate take(int inDays, DayOfWeek weekday) {
        var step = inDays < 0 ? -1 : 1;
        var day = near(inDays, weekday);
        while (isHoliday(day) || isTaken(day)) {
            day = day.plusWeeks(step);
        }
        taken.add(day);
        return day;
    }

    /** A day that may suit. */
    LocalDate free(int inDays, DayOfWeek weekday) {
        var day = near(inDays, weekday);
        while (isHoliday(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(DemoCalendar.ZONE).toInstant();
    }

    private LocalDate near(int inDays, DayOfWeek weekday) {
        return today.plusDays(inDays)
                .with(inDays < 0 ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
    }

    private boolean isTaken(LocalDate day) {
        return taken.stream().anyMatch(other -> Math.abs(other.toEpochDay() - day.toEpochDay()) < APART);
    }

    private static boolean isHoliday(LocalDate day) {
        var monthDay = MonthDay.from(day);
        return HOLIDAYS.stream()
                .anyMatch(holiday -> !monthDay.isBefore(holiday.first()) && !monthDay.isAfter(holiday.last()));
    }

    private record Holiday(MonthDay first, MonthDay last) {}
}
