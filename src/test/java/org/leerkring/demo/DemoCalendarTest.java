package org.leerkring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoCalendarTest {

    static final Instant MIDNIGHT = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void nobodyWritesAtNight() {
        assertThat(everyQuarter()).allSatisfy(moment -> {
            var time = LocalTime.ofInstant(DemoCalendar.awake(moment), DemoCalendar.ZONE);
            assertThat(time).isBetween(LocalTime.of(6, 30), LocalTime.of(23, 0));
        });
    }

    @Test
    void movingOutOfTheNightNeverLeadsIntoTheFuture() {
        assertThat(everyQuarter())
                .allSatisfy(moment -> assertThat(DemoCalendar.awake(moment)).isBeforeOrEqualTo(moment));
    }

    @Test
    void questionsOfTheYearComeNewestFirstAndNotInTheQuietDays() {
        var calendar = new DemoCalendar(MIDNIGHT, 15);
        var moments = IntStream.range(0, 30)
                .mapToObj(index -> calendar.inTheYear(index, 30, 0, Chance.of(index)))
                .toList();

        assertThat(moments.getFirst()).isAfter(moments.getLast()).isBefore(MIDNIGHT.minusSeconds(14 * 86_400L));
        assertThat(moments.getLast()).isAfter(MIDNIGHT.minusSeconds(366 * 86_400L));
    }

    private static List<Instant> everyQuarter() {
        return IntStream.range(0, 96)
                .mapToObj(quarter -> MIDNIGHT.plusSeconds(quarter * 900L))
                .toList();
    }
}
