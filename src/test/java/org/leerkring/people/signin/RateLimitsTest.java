package org.leerkring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);

    RateLimits limits = new RateLimits(
            new RateSettings(Map.of(
                    "letters", new RateSettings.Rate(2, Duration.ofMinutes(10)),
                    "other", new RateSettings.Rate(1, Duration.ofMinutes(10)))),
            clock);

    @Test
    void countsEachKeyAtEachDoor() {
        assertThat(limits.tryOne("letters", "an")).isTrue();
        assertThat(limits.tryOne("letters", "an")).isTrue();
        assertThat(limits.tryOne("letters", "an")).isFalse();
        assertThat(limits.tryOne("letters", "bo")).isTrue();
    }

    @Test
    void aDoorThatIsNotListedHasTheRateOfAllOthers() {
        assertThat(limits.tryOne("invitation", "an")).isTrue();
        assertThat(limits.tryOne("invitation", "an")).isFalse();
        assertThat(limits.tryOne("calendar", "an")).isTrue();
    }

    @Test
    void whatWasUsedComesBackBitByBit() {
        limits.tryOne("letters", "an");
        limits.tryOne("letters", "an");

        now.updateAndGet(it -> it.plus(Duration.ofMinutes(5)));

        assertThat(limits.tryOne("letters", "an")).isTrue();
        assertThat(limits.tryOne("letters", "an")).isFalse();
    }

    @Test
    void askingWhetherOneMayCostsNothing() {
        assertThat(limits.mayTry("invitation", "an")).isTrue();
        assertThat(limits.mayTry("invitation", "an")).isTrue();
        limits.tryOne("invitation", "an");
        assertThat(limits.mayTry("invitation", "an")).isFalse();
    }
}
