package org.leerkring.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** Times taken on many threads; those that come when it is full are left out. */
final class Latencies {

    private final AtomicLongArray nanos;
    private final AtomicInteger next = new AtomicInteger();

    Latencies(int most) {
        nanos = new AtomicLongArray(most);
    }

    void add(long taken) {
        var index = next.getAndIncrement();
        if (index < nanos.length()) {
            nanos.set(index, taken);
        }
    }

    int count() {
        return Math.min(next.get(), nanos.length());
    }

    /** The smallest time that this share of all was not above, in milliseconds; 0 when there are none. */
    double percentile(double share) {
        var sorted = new long[count()];
        Arrays.setAll(sorted, nanos::get);
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return 0;
        }
        var index = Math.max(0, (int) Math.ceil(share / 100 * sorted.length) - 1);
        return sorted[index] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
