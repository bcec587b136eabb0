package org.leerkring.live;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One open page on the live channel. Whoever has something for it never waits: a message takes its slot in the
 * outbox, replaces an older one there that a slow connection had no time for, and a thread of its own sends.
 */
final class Listener {

    private final WebSocketSession session;
    private final UUID person;
    private final Executor executor;
    private final LinkedHashMap<String, WebSocketMessage<?>> outbox = new LinkedHashMap<>(4);
    private boolean sending;
    private volatile Instant heardAt;
    private volatile Set<Topic> topics = Set.of();
    private volatile boolean departed;

    Listener(WebSocketSession session, UUID person, Executor executor, Instant now) {
        this.session = session;
        this.person = person;
        this.executor = executor;
        this.heardAt = now;
    }

    UUID person() {
        return person;
    }

    /** Kept by {@link Audience}, which alone changes it. */
    Set<Topic> topics() {
        return topics;
    }

    void topics(Set<Topic> topics) {
        this.topics = topics;
    }

    boolean departed() {
        return departed;
    }

    void depart() {
        departed = true;
    }

    void heard(Instant now) {
        heardAt = now;
    }

    boolean silentSince(Instant moment) {
        return heardAt.isBefore(moment);
    }

    /** Only the newest message of each slot is kept, so what waits is bounded by the topics listened to. */
    void tell(String slot, WebSocketMessage<?> message) {
        synchronized (outbox) {
            outbox.put(slot, message);
            if (sending) {
                return;
            }
            sending = true;
        }
        executor.execute(this::send);
    }

    void close(CloseStatus status) {
        executor.execute(() -> closeNow(status));
    }

    private void send() {
        try {
            for (var next = next(); next != null; next = next()) {
                session.sendMessage(next);
            }
        } catch (IOException | RuntimeException e) { // gone or stuck; "sending" stays set, nothing more is tried
            closeNow(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private @Nullable WebSocketMessage<?> next() {
        synchronized (outbox) {
            var first = outbox.pollFirstEntry();
            sending = first != null;
            return first == null ? null : first.getValue();
        }
    }

    private void closeNow(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | RuntimeException e) {
            // it was closed already, which is all that was wanted
        }
    }
}
