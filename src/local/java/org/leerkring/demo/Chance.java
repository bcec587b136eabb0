package org.leerkring.demo;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Seeded chance: the same numbers for the same subject, whatever else is made before it. */
final class Chance implements RandomGenerator {

    private static final long SEED = 0x1EE4_4149L;

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    static Chance of(int... subject) {
        var seed = SEED;
        for (var part : subject) {
            seed = (seed ^ part) * 0x9E3779B97F4A7C15L;
            seed ^= seed >>> 29;
        }
        return new Chance(seed);
    }

    @Override
    public long nextLong() {
        return random.nextLong();
    }

    /** True in so many cases out of a hundred. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The choices in an order of chance. */
    <T> List<T> shuffled(Collection<T> choices) {
        var all = new java.util.ArrayList<>(choices);
        for (var i = all.size() - 1; i > 0; i--) {
            java.util.Collections.swap(all, i, random.nextInt(i + 1));
        }
        return all;
    }
}
