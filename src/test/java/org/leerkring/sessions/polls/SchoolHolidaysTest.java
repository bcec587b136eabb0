package org.leerkring.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchoolHolidaysTest {

    private static final int A_SUMMER = 62;

    private final SchoolHolidays holidays = new SchoolHolidays();

    @ParameterizedTest
    @CsvSource({
        "FLANDERS, 2026-12-21, christmas",
        "FLANDERS, 2027-01-03, christmas",
        "FLANDERS, 2027-02-10, carnival",
        "FLANDERS, 2027-05-07, ascension",
        "FLANDERS, 2028-04-17, easter",
        "NORTH, 2027-07-10, summer",
        "MIDDLE, 2027-07-17, summer",
        "SOUTH, 2027-09-05, summer",
        "NORTH, 2027-04-27, may"
    })
    void knowsWhenSchoolsAreClosed(Region region, LocalDate day, String name) {
        assertThat(holidays.on(day, Set.of(region)))
                .hasValueSatisfying(holiday -> assertThat(holiday.name()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({
        "FLANDERS, 2026-12-18",
        "FLANDERS, 2027-01-04",
        "NORTH, 2027-02-10",
        "SOUTH, 2027-07-23",
        "NORTH, 2027-08-23",
    })
    void knowsWhenTheyAreOpen(Region region, LocalDate day) {
        assertThat(holidays.on(day, Set.of(region))).isEmpty();
    }

    @Test
    void avoidsNothingForNobody() {
        assertThat(holidays.on(LocalDate.of(2026, 12, 25), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionHasTheSummersOfTwoYears(Region region) {
        assertThat(Stream.of(2027, 2028)).allSatisfy(year -> assertThat(
                        holidays.on(LocalDate.of(year, 8, 1), Set.of(region)))
                .hasValueSatisfying(holiday -> assertThat(holiday.name()).isEqualTo("summer")));
    }

    @Test
    void noHolidayIsLongerThanASummer() {
        assertThat(holidays.all()).isNotEmpty().allSatisfy(holiday -> {
            assertThat(ChronoUnit.DAYS.between(holiday.from(), holiday.until())).isLessThan(A_SUMMER);
            assertThat(EnumSet.allOf(Region.class)).containsAll(holiday.regions());
        });
    }
}
