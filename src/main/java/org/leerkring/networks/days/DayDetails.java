package org.leerkring.networks.days;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkRefused;

/**
 * What is planned for everyone in a network; if it exists it is valid.
 *
 * @param place where; empty when it is not known yet
 * @param starts at what time it starts on the first day; null when that is not known, or for the whole day
 * @param ends at what time it ends on the last day
 */
public record DayDetails(
        DayKind kind,
        String title,
        String place,
        Period period,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends) {

    private static final int LONGEST = 120;
    private static final int LONGEST_PERIOD = 31;

    public DayDetails {
        title = title.strip();
        place = place.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            throw NetworkRefused.of("title", "networks.refused.day-title", LONGEST);
        }
        if (place.length() > LONGEST) {
            throw NetworkRefused.of("place", "networks.refused.too-long", LONGEST);
        }
        if (ChronoUnit.DAYS.between(period.fromDate(), period.untilDate()) >= LONGEST_PERIOD) {
            throw NetworkRefused.of("untilDate", "networks.refused.day-too-long", LONGEST_PERIOD);
        }
        if (ends != null && starts == null) {
            throw NetworkRefused.of("starts", "networks.refused.day-no-start");
        }
        if (period.isDay() && starts != null && ends != null && !ends.isAfter(starts)) {
            throw NetworkRefused.of("ends", "networks.refused.ends-before-it-begins");
        }
    }
}
