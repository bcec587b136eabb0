package org.leerkring.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import tools.jackson.databind.json.JsonMapper;

/** Tells pages who is here and who writes: soon, but each of the two at most once a second for a topic. */
@Component
class Announcer {

    static final Duration PACE = Duration.ofSeconds(1);

    private enum Word {
        HERE,
        WRITING
    }

    private record Due(Topic topic, Word word) {}

    private final Audience audience;
    private final Writers writers;
    private final JsonMapper json;
    private final Clock clock;
    private final Set<Due> due = ConcurrentHashMap.newKeySet();
    private final Map<Due, Instant> saidAt = new HashMap<>(); // the scheduler's thread only

    Announcer(Audience audience, Writers writers, JsonMapper json, Clock clock) {
        this.audience = audience;
        this.writers = writers;
        this.json = json;
        this.clock = clock;
    }

    /** Who came also hears who writes. */
    void hereChanged(Set<Topic> topics) {
        for (var topic : topics) {
            due.add(new Due(topic, Word.HERE));
            if (!writers.writing(topic).isEmpty()) {
                due.add(new Due(topic, Word.WRITING));
            }
        }
    }

    void writingChanged(Topic topic) {
        due.add(new Due(topic, Word.WRITING));
    }

    @Scheduled(fixedDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
    void announce() {
        var now = clock.instant();
        writers.forgetSilent().forEach(this::writingChanged);
        saidAt.values().removeIf(at -> !at.plus(PACE).isAfter(now));
        for (var next : due) {
            if (saidAt.putIfAbsent(next, now) == null) {
                due.remove(next); // before reading, so that a change from here on is due again
                say(next);
            }
        }
    }

    private void say(Due next) {
        var topic = next.topic();
        switch (next.word()) {
            case HERE -> tellAll(topic, "here", it -> Announcement.here(it, audience.here(it)));
            case WRITING -> tellAll(topic, "writing", it -> Announcement.writing(it, writers.writing(it)));
        }
    }

    /** Written out once for all who listen. */
    private void tellAll(Topic topic, String word, Function<Topic, Announcement> announcement) {
        var listeners = audience.of(topic);
        if (listeners.isEmpty()) {
            return;
        }
        var message = new TextMessage(json.writeValueAsString(announcement.apply(topic)));
        var slot = word + ' ' + topic.name();
        listeners.forEach(listener -> listener.tell(slot, message));
    }
}
