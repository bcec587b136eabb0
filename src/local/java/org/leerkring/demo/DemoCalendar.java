package org.leerkring.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When people in schools write: on school days and evenings, hardly in summer, never at night. */
final class DemoCalendar {

    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final MonthDay SUMMER_STARTS = MonthDay.of(7, 5);
    private static final MonthDay SUMMER_ENDS = MonthDay.of(8, 22);
    private static final LocalTime BED = LocalTime.of(23, 0);
    private static final LocalTime BREAKFAST = LocalTime.of(6, 30);

    private final Instant now;
    private final List<LocalDate> year;

    /** @param quietDays how many days before now the year ends */
    DemoCalendar(Instant now, int quietDays) {
        this.now = now;
        var today = LocalDate.ofInstant(now, ZONE);
        var days = new ArrayList<LocalDate>();
        for (var day = today.minusDays(quietDays); day.isAfter(today.minusDays(365)); day = day.minusDays(1)) {
            if (isSchoolDay(day)) {
                days.add(day);
            }
        }
        year = List.copyOf(days);
    }

    /** The moment of question {@code index} of {@code count}, newest first, in the year that ended so many years ago. */
    Instant inTheYear(int index, int count, int yearsAgo, Chance chance) {
        var place = Math.min(0.999, (index + chance.nextDouble(0.8)) / count);
        var time = LocalTime.of(7, 5).plusSeconds(chance.nextInt(14 * 3600));
        return year.get((int) (place * year.size()))
                .minusDays(365L * yearsAgo)
                .atTime(time)
                .atZone(ZONE)
                .toInstant()
                .plusMillis(chance.nextInt(1000));
    }

    Instant ago(Duration duration, Chance chance) {
        return awake(now.minus(duration).minusMillis(chance.nextInt(3_000_000)));
    }

    /** The moment itself, or that evening when people sleep; never later than asked. */
    static Instant awake(Instant moment) {
        var there = moment.atZone(ZONE);
        var time = there.toLocalTime();
        if (time.isBefore(BED) && !time.isBefore(BREAKFAST)) {
            return moment;
        }
        var bedtime = (time.isBefore(BREAKFAST) ? there.minusDays(1) : there).with(BED);
        var intoTheNight = Duration.between(bedtime, there);
        return bedtime.minusMinutes(150).plus(intoTheNight.dividedBy(3)).toInstant();
    }

    /** Of the school year this day is in: 1 September. */
    static LocalDate firstDayOfSchool(LocalDate day) {
        var year = day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear();
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    private static boolean isSchoolDay(LocalDate day) {
        var monthDay = MonthDay.from(day);
        var summer = monthDay.isAfter(SUMMER_STARTS) && monthDay.isBefore(SUMMER_ENDS);
        return !summer && day.getDayOfWeek() != DayOfWeek.SATURDAY;
    }
}
