package org.leerkring.networks.days;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.leerkring.networks.NetworkRefused;

/**
 * A school year; if it exists it is valid.
 *
 * @param semesters in order of time, inside the year and apart from each other; there may be none
 */
public record YearDetails(Period period, List<Period> semesters) {

    private static final int LONGEST = 400;
    private static final int MOST_SEMESTERS = 6;

    public YearDetails {
        if (ChronoUnit.DAYS.between(period.fromDate(), period.untilDate()) >= LONGEST) {
            throw NetworkRefused.of("untilDate", "networks.refused.year-too-long", LONGEST);
        }
        if (semesters.size() > MOST_SEMESTERS) {
            throw NetworkRefused.of("semesters", "networks.refused.semesters-too-many", MOST_SEMESTERS);
        }
        if (!semesters.stream().allMatch(period::holds)) {
            throw NetworkRefused.of("semesters", "networks.refused.semester-outside");
        }
        semesters = semesters.stream()
                .sorted(Comparator.comparing(Period::fromDate))
                .toList();
        for (var i = 1; i < semesters.size(); i++) {
            if (semesters.get(i).overlaps(semesters.get(i - 1))) {
                throw NetworkRefused.of("semesters", "networks.refused.semesters-overlap");
            }
        }
    }
}
