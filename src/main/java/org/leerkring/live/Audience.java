package org.leerkring.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Which open pages of this node listen to which topic: that is also who is here. */
@Component
class Audience {

    /** A community has twenty people; a longer list is of no use to anyone. */
    private static final int MOST_SHOWN = 50;

    private final ConcurrentMap<Topic, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** Who left which topic when; long enough to know that someone does not come back. */
    private final Cache<Seat, Instant> left =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(2)).build();

    private final Clock clock;
    private final Instant since;

    Audience(Clock clock) {
        this.clock = clock;
        since = clock.instant();
    }

    /** Replaces what the page listens to; returns the topics where it came or went. */
    Set<Topic> attend(Listener listener, Set<Topic> topics) {
        synchronized (listener) { // its own messages, the check of its rights and its leaving may cross
            return listener.departed() ? Set.of() : replace(listener, topics);
        }
    }

    /** Takes topics away from the page; returns those it listened to. */
    Set<Topic> drop(Listener listener, Set<Topic> topics) {
        synchronized (listener) {
            return replace(listener, without(listener.topics(), topics));
        }
    }

    /** The page is gone for good; returns the topics it left. */
    Set<Topic> depart(Listener listener) {
        synchronized (listener) {
            listener.depart();
            return replace(listener, Set.of());
        }
    }

    Collection<Listener> of(Topic topic) {
        return listeners.getOrDefault(topic, Set.of());
    }

    /** Each person once, however many pages they have open. */
    List<UUID> here(Topic topic) {
        return of(topic).stream()
                .map(Listener::person)
                .distinct()
                .sorted()
                .limit(MOST_SHOWN)
                .toList();
    }

    boolean isHere(UUID person, Topic topic) {
        return of(topic).stream().anyMatch(listener -> listener.person().equals(person));
    }

    /** When this person was last seen on the topic; since this node started, when they never were. */
    Instant lastHere(UUID person, Topic topic) {
        return isHere(person, topic)
                ? clock.instant()
                : Objects.requireNonNullElse(left.getIfPresent(new Seat(person, topic)), since);
    }

    private Set<Topic> replace(Listener listener, Set<Topic> topics) {
        var before = listener.topics();
        var gone = without(before, topics);
        var come = without(topics, before);
        gone.forEach(topic -> leave(topic, listener));
        come.forEach(topic -> join(topic, listener));
        listener.topics(Set.copyOf(topics));
        gone.addAll(come);
        return gone;
    }

    private void join(Topic topic, Listener listener) {
        listeners.compute(topic, (_, present) -> {
            var all = present == null ? ConcurrentHashMap.<Listener>newKeySet() : present;
            all.add(listener);
            return all;
        });
    }

    private void leave(Topic topic, Listener listener) {
        listeners.computeIfPresent(topic, (_, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
        left.put(new Seat(listener.person(), topic), clock.instant());
    }

    private static Set<Topic> without(Set<Topic> all, Set<Topic> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private record Seat(UUID person, Topic topic) {}
}
