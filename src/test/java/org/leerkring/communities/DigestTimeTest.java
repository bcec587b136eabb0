package org.leerkring.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leerkring.communities.NotificationChoice.DAILY;
import static org.leerkring.communities.NotificationChoice.WEEKLY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestTimeTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final DigestTime sevenOnMonday = DigestTime.USUAL;

    @Test
    void dailyIsTheNextSuchHourOnTheReadersClock() {
        assertThat(sevenOnMonday.after(Instant.parse("2026-11-22T05:59:59Z"), DAILY, BRUSSELS))
                .isEqualTo("2026-11-22T06:00:00Z");
        assertThat(sevenOnMonday.after(Instant.parse("2026-11-22T06:00:00Z"), DAILY, BRUSSELS))
                .isEqualTo("2026-11-23T06:00:00Z");
    }

    @Test
    void weeklyIsTheNextSuchDay() {
        assertThat(sevenOnMonday.after(Instant.parse("2026-11-22T12:00:00Z"), WEEKLY, BRUSSELS))
                .isEqualTo("2026-11-23T06:00:00Z");
        assertThat(sevenOnMonday.after(Instant.parse("2026-11-23T06:00:00Z"), WEEKLY, BRUSSELS))
                .isEqualTo("2026-11-30T06:00:00Z");
    }

    @Test
    void theHourStaysWhenTheClockChanges() {
        assertThat(sevenOnMonday.after(Instant.parse("2026-10-24T06:00:00Z"), DAILY, BRUSSELS))
                .as("winter time began that night")
                .isEqualTo("2026-10-25T06:00:00Z");
        assertThat(sevenOnMonday.after(Instant.parse("2026-03-28T06:00:00Z"), DAILY, BRUSSELS))
                .as("summer time began that night")
                .isEqualTo("2026-03-29T05:00:00Z");
    }

    @Test
    void anHourThatIsSkippedOrComesTwiceIsOneMoment() {
        var atTwo = new DigestTime(2, DayOfWeek.SUNDAY);
        assertThat(atTwo.after(Instant.parse("2026-03-29T00:30:00Z"), DAILY, BRUSSELS))
                .as("there is no two o’clock that night")
                .isEqualTo("2026-03-29T01:00:00Z");
        assertThat(atTwo.after(Instant.parse("2026-10-25T00:00:00Z"), DAILY, BRUSSELS))
                .as("the second two o’clock is none")
                .isEqualTo("2026-10-26T01:00:00Z");
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DigestTime(24, DayOfWeek.MONDAY));
    }
}
