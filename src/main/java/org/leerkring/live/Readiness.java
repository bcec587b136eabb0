package org.leerkring.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who said to be ready, and with which step: a quiet dot, so that whoever leads need not ask. Kept in memory only. */
@Component
class Readiness {

    private final Cache<Topic, Map<UUID, Integer>> ready =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(2)).build();

    /** @param step a negative one takes it back; returns whether it changed anything */
    boolean says(UUID person, Topic topic, int step) {
        var steps = ready.get(topic, _ -> new ConcurrentHashMap<>());
        var before = step < 0 ? steps.remove(person) : steps.put(person, step);
        return before == null ? step >= 0 : before != step;
    }

    Map<UUID, Integer> of(Topic topic) {
        var steps = ready.getIfPresent(topic);
        return steps == null ? Map.of() : Map.copyOf(steps);
    }
}
