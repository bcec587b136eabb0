package org.leerkring.communities.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({"2026-09-01, 2026-2027", "2026-08-31, 2025-2026", "2027-01-01, 2026-2027", "2027-06-30, 2026-2027"})
    void beginsOnTheFirstOfSeptember(LocalDate day, String label) {
        assertThat(SchoolYear.of(day).label()).isEqualTo(label);
    }

    @Test
    void beginsAtMidnightInBrussels() {
        assertThat(SchoolYear.at(Instant.parse("2026-08-31T21:59:00Z")).begins())
                .isEqualTo(2025);
        assertThat(SchoolYear.at(Instant.parse("2026-08-31T22:00:00Z")).begins())
                .isEqualTo(2026);
    }
}
