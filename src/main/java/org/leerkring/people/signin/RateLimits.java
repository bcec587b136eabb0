package org.leerkring.people.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Keeps strangers from trying too often. Each node counts for itself: with two nodes, someone may try twice as often,
 * which still is no way to guess a secret or to fill a mailbox.
 */
@NamedInterface("signin")
@Component
public class RateLimits {

    private final Cache<Try, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(2))
            .maximumSize(200_000)
            .build();

    private final RateSettings settings;
    private final TimeMeter time;

    RateLimits(RateSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
    }

    /**
     * Counts one try; false when there were too many lately.
     *
     * @param door what is tried: its rate is the setting {@code leerkring.doors.<door>}
     * @param key who tries, or on what: a network, an address
     */
    public boolean tryOne(String door, String key) {
        return bucket(door, key).tryConsume(1);
    }

    /** Whether there is a try left, without counting one: for doors where only failures count. */
    public boolean mayTry(String door, String key) {
        return bucket(door, key).getAvailableTokens() > 0;
    }

    private Bucket bucket(String door, String key) {
        return buckets.get(new Try(door, key), it -> fresh(it.door()));
    }

    private Bucket fresh(String door) {
        var rate = settings.of(door);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.per()))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Try(String door, String key) {}

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
