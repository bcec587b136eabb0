package org.leerkring.demo;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids of the form Leerkring mints itself (UUIDv7), but from a given moment and chance: the same demo, the same ids. */
final class DemoIds {

    /** Before any demo: what does not move with the day (people, schools, communities) is numbered from here. */
    private static final Instant EPOCH = Instant.parse("2025-01-06T08:00:00Z");

    private DemoIds() {}

    static UUID at(Instant moment, RandomGenerator chance) {
        var time = moment.toEpochMilli() << 16;
        var random = chance.nextLong();
        return new UUID(time | 0x7000L | (random >>> 52), (random & 0x0FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    /** The same whatever the day: {@code kind} and {@code number} say all. */
    static UUID lasting(String kind, int network, int number) {
        var chance = Chance.of(kind.hashCode(), network, number);
        return at(EPOCH.plusMillis(network * 100L + number), chance);
    }
}
