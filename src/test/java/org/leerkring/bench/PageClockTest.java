package org.leerkring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageClockTest {

    private final PageClock clock = new PageClock();

    @Test
    void halfOfTheTripIsCountedForTheWayBack() {
        clock.told(1_000, 6_050, 1_100);

        assertThat(clock.offset()).isEqualTo(5_000);
    }

    @Test
    void theQuickestAnswerCounts() {
        clock.told(1_000, 6_010, 1_020);
        clock.told(2_000, 7_390, 2_400);

        assertThat(clock.offset()).isEqualTo(5_000);
    }

    @Test
    void ofOldAnswersNothingCounts() {
        clock.told(1_000, 1_001, 1_002);
        for (var asked = 2_000L; asked < 10_000; asked += 1_000) {
            clock.told(asked, asked + 510, asked + 20);
        }

        assertThat(clock.offset()).isEqualTo(500);
        assertThat(clock.wantsMore()).isFalse();
    }
}
