package org.leerkring.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Who is writing where; a page repeats it while its person types, and silence means they stopped. */
@Component
class Writers {

    static final Duration LIFE = Duration.ofSeconds(6);

    private final Clock clock;
    private final ConcurrentMap<Topic, Map<UUID, Instant>> writers = new ConcurrentHashMap<>();

    Writers(Clock clock) {
        this.clock = clock;
    }

    /** Returns whether this person was not writing there yet. */
    boolean wrote(UUID person, Topic topic) {
        var until = clock.instant().plus(LIFE);
        var fresh = new boolean[1];
        writers.compute(topic, (_, present) -> {
            var all = present == null ? new ConcurrentHashMap<UUID, Instant>() : present;
            fresh[0] = all.put(person, until) == null;
            return all;
        });
        return fresh[0];
    }

    List<UUID> writing(Topic topic) {
        return writers.getOrDefault(topic, Map.of()).keySet().stream().sorted().toList();
    }

    /** Forgets who fell silent; returns the topics where someone stopped. */
    Set<Topic> forgetSilent() {
        var now = clock.instant();
        var changed = new HashSet<Topic>();
        for (var topic : writers.keySet()) {
            writers.computeIfPresent(topic, (_, present) -> {
                if (present.values().removeIf(until -> !until.isAfter(now))) {
                    changed.add(topic);
                }
                return present.isEmpty() ? null : present;
            });
        }
        return changed;
    }
}
