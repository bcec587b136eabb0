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

/** Tells pages who is here, who writes and who is ready: soon, but each of these at most once a second for a topic. */
@Component
class Announcer {

    static final Duration PACE = Duration.ofSeconds(1);

    private enum Word {
        HERE,
        WRITING,
        READY
    }

    private record Due(Topic topic, Word word) {}

    private final Audience audience;
    private final Writers writers;
    private final Readiness readiness;
    private final JsonMapper json;
    private final Clock clock;
    private final Set<Due> due = ConcurrentHashMap.newKeySet();
    private final Map<Due, Instant> saidAt = new HashMap<>(); // the scheduler's thread only

    Announcer(Audience audience, Writers writers, Readiness readiness, JsonMapper json, Clock clock) {
        this.audience = audience;
        this.writers = writers;
        this.readiness = readiness;
        this.json = json;
        this.clock = clock;
    }

    /** Who came also hears who writes and who is ready. */
    void hereChanged(Set<Topic> topics) {
        for (var topic : topics) {
            due.add(new Due(topic, Word.HERE));
            if (!writers.writing(topic).isEmpty()) {
                due.add(new Due(topic, Word.WRITING));
            }
            if (!readiness.of(topic).isEmpty()) {
                due.add(new Due(topic, Word.READY));
            }
        }
    }

    void writingChanged(Topic topic) {
        due.add(new Due(topic, Word.WRITING));
    }

    void readyChanged(Topic topic) {
        due.add(new Due(topic, Word.READY));
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
            case READY -> tellAll(topic, "ready", it -> Announcement.ready(it, readiness.of(it)));
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
