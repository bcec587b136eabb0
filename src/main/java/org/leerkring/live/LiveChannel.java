package org.leerkring.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The socket at {@code /live}: pages say what they watch, write and have seen, and hear what merely ticks. */
@Component
class LiveChannel extends TextWebSocketHandler {

    static final int LONGEST_MESSAGE = 4 * 1024;
    static final int MOST_TOPICS = 20;
    static final Duration SILENCE = Duration.ofSeconds(70);

    private static final Logger log = LoggerFactory.getLogger(LiveChannel.class);

    private final ConcurrentMap<String, Listener> listeners = new ConcurrentHashMap<>();
    private final Map<String, SeenListener> seenListeners;
    private final Gates gates;
    private final Audience audience;
    private final Writers writers;
    private final Readiness readiness;
    private final Announcer announcer;
    private final JsonMapper json;
    private final Clock clock;
    private final Executor executor;
    private final Counter leftOut;

    LiveChannel(
            Gates gates,
            List<SeenListener> seenListeners,
            Audience audience,
            Writers writers,
            Readiness readiness,
            Announcer announcer,
            JsonMapper json,
            Clock clock,
            @Qualifier("noticeExecutor") Executor noticeExecutor,
            MeterRegistry meters) {
        this.seenListeners =
                seenListeners.stream().collect(Collectors.toUnmodifiableMap(SeenListener::kind, Function.identity()));
        this.gates = gates;
        this.audience = audience;
        this.writers = writers;
        this.readiness = readiness;
        this.announcer = announcer;
        this.json = json;
        this.clock = clock;
        this.executor = noticeExecutor;
        this.leftOut = Counter.builder("live.topics.left.out")
                .description("Topics asked for that are unknown, too many or not for this person")
                .register(meters);
        Gauge.builder("live.listeners", listeners, Map::size)
                .description("Pages open on the live channel of this node")
                .register(meters);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(LONGEST_MESSAGE);
        if (session.getAttributes().get(SignedInOnly.PERSON) instanceof UUID person) {
            listeners.put(session.getId(), new Listener(session, person, executor, clock.instant()));
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var listener = listeners.get(session.getId());
        if (listener == null) {
            return;
        }
        listener.heard(clock.instant());
        var said = understand(message);
        if (said == null) {
            listener.close(CloseStatus.BAD_DATA.withReason("Not a message of the live channel"));
            return;
        }
        if (said.watch() != null) {
            watch(listener, said.watch());
        }
        if (said.writing() != null) {
            watched(listener, said.writing()).ifPresent(topic -> writing(listener, topic));
        }
        if (said.clock() != null) {
            listener.tell("clock", time(said.clock()));
        }
        if (said.ready() != null) {
            var step = said.ready().step();
            watched(listener, said.ready().topic()).ifPresent(topic -> ready(listener, topic, step));
        }
        if (said.seen() != null && said.seen().number() > 0) {
            var number = said.seen().number();
            watched(listener, said.seen().topic()).ifPresent(topic -> seen(listener, topic, number));
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        var listener = listeners.get(session.getId());
        if (listener != null) {
            listener.heard(clock.instant());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var listener = listeners.remove(session.getId());
        if (listener != null) {
            announcer.hereChanged(audience.depart(listener));
        }
    }

    /** A tab that died without a word does not answer, and leaves; the pings also keep proxies from cutting the line. */
    @Scheduled(fixedDelay = 25, timeUnit = TimeUnit.SECONDS)
    void ping() {
        var deadline = clock.instant().minus(SILENCE);
        listeners.values().forEach(listener -> {
            if (listener.silentSince(deadline)) {
                listener.close(CloseStatus.SESSION_NOT_RELIABLE);
            } else {
                listener.tell("ping", new PingMessage());
            }
        });
    }

    /** Rights change while a page is open: who lost theirs stops listening. Off the scheduler's thread, as gates query. */
    @Scheduled(fixedDelay = 50, timeUnit = TimeUnit.SECONDS)
    void checkAgain() {
        executor.execute(() -> {
            var asked = new HashMap<Right, Boolean>();
            for (var listener : listeners.values()) {
                var lost = listener.topics().stream()
                        .filter(topic -> !asked.computeIfAbsent(
                                new Right(listener.person(), topic), it -> gates.mayWatch(it.person(), it.topic())))
                        .collect(Collectors.toSet());
                announcer.hereChanged(audience.drop(listener, lost));
            }
        });
    }

    private @Nullable Said understand(TextMessage message) {
        try {
            return json.readValue(message.getPayload(), Said.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    private void watch(Listener listener, List<@Nullable String> asked) {
        var granted = asked.stream()
                .limit(MOST_TOPICS)
                .flatMap(name -> Topic.parse(name).stream())
                .filter(topic -> gates.mayWatch(listener.person(), topic))
                .collect(Collectors.toSet());
        leftOut.increment(asked.size() - granted.size());
        announcer.hereChanged(audience.attend(listener, granted));
    }

    /** What a page does not watch it has no business with. */
    private Optional<Topic> watched(Listener listener, @Nullable String name) {
        return Topic.parse(name).filter(listener.topics()::contains);
    }

    private void writing(Listener listener, Topic topic) {
        if (writers.wrote(listener.person(), topic)) {
            announcer.writingChanged(topic);
        }
    }

    private void ready(Listener listener, Topic topic, int step) {
        if (readiness.says(listener.person(), topic, step)) {
            announcer.readyChanged(topic);
        }
    }

    private TextMessage time(long asked) {
        return new TextMessage(json.writeValueAsString(new Time(asked, clock.millis())));
    }

    private void seen(Listener listener, Topic topic, int number) {
        var seenListener = seenListeners.get(topic.kind());
        if (seenListener == null) {
            return;
        }
        try {
            seenListener.seen(listener.person(), topic, number);
        } catch (RuntimeException e) { // the page says it again with the next thing seen
            log.warn("What was seen in a {} could not be kept", topic.kind(), e);
        }
    }

    private record Right(UUID person, Topic topic) {}

    /**
     * Tells a page the server's time, so that all pages can draw the same second (Cristian's algorithm: half the way
     * there and back is counted for the way back).
     *
     * @param asked what the page's own clock said when it asked, in milliseconds
     * @param now what the server's clock says, in milliseconds
     */
    private record Time(long asked, long now) {}
}
