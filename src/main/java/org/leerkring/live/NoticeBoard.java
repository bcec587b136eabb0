package org.leerkring.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Wakes the screens of this node. A notice carries no data: whoever is woken reads the current state
 * itself, so a notice that comes twice, late or merged with another does no harm.
 */
@Component
public class NoticeBoard {

    private static final Logger log = LoggerFactory.getLogger(NoticeBoard.class);

    /** Topics share counters by hash: a collision costs one needless read, a counter each would grow for ever. */
    private static final int COUNTERS = 1 << 14;

    private final AtomicLongArray versions = new AtomicLongArray(COUNTERS);
    private final ConcurrentMap<Topic, Set<Watch>> watches = new ConcurrentHashMap<>();
    private final Executor executor;

    NoticeBoard(@Qualifier("noticeExecutor") Executor noticeExecutor) {
        this.executor = noticeExecutor;
    }

    /**
     * Runs {@code redraw} under the UI's lock, on a thread of the board, after notices on any of the topics;
     * however many come, at most one redraw waits. A redraw that fails is logged and the watch goes on.
     */
    public Registration watch(Collection<Topic> topics, UI ui, Runnable redraw) {
        return watch(topics, ui, executor, redraw);
    }

    /**
     * Like {@link #watch(Collection, UI, Runnable)}, but a while after the first notice, together with all that came
     * meanwhile: for what is beside the point of a page and may not cost it a second push.
     */
    public Registration watchCalmly(Collection<Topic> topics, UI ui, Duration calm, Runnable redraw) {
        return watch(
                topics,
                ui,
                CompletableFuture.delayedExecutor(calm.toMillis(), TimeUnit.MILLISECONDS, executor),
                redraw);
    }

    private Registration watch(Collection<Topic> topics, UI ui, Executor on, Runnable redraw) {
        var watch = new Watch(ui, on, redraw);
        var watched = Set.copyOf(topics);
        watched.forEach(topic -> join(topic, watch));
        return Registration.once(() -> {
            watch.left = true;
            watched.forEach(topic -> leave(topic, watch));
        });
    }

    /** Grows with each notice on the topic, before anyone is woken for it: equal versions mean nothing changed. */
    public long version(Topic topic) {
        return versions.get(counter(topic));
    }

    void post(Collection<Topic> topics) {
        topics.forEach(topic -> versions.incrementAndGet(counter(topic)));
        var toWake = new HashSet<Watch>(); // a screen that watches several of the topics redraws once
        topics.forEach(topic -> toWake.addAll(watches.getOrDefault(topic, Set.of())));
        toWake.forEach(Watch::wake);
    }

    int watching(Topic topic) {
        return watches.getOrDefault(topic, Set.of()).size();
    }

    private void join(Topic topic, Watch watch) {
        watches.compute(topic, (_, present) -> {
            var all = present == null ? ConcurrentHashMap.<Watch>newKeySet() : present;
            all.add(watch);
            return all;
        });
    }

    private void leave(Topic topic, Watch watch) {
        watches.computeIfPresent(topic, (_, present) -> {
            present.remove(watch);
            return present.isEmpty() ? null : present;
        });
    }

    private static int counter(Topic topic) {
        var hash = topic.hashCode();
        return (hash ^ (hash >>> 16)) & (COUNTERS - 1);
    }

    /** One screen's wish to be woken. */
    private final class Watch {

        private final AtomicBoolean waiting = new AtomicBoolean();
        private final Runnable underLock;
        private final Executor on;
        private volatile boolean left;

        Watch(UI ui, Executor on, Runnable redraw) {
            this.on = on;
            this.underLock = ui.accessLater(() -> redraw(redraw), () -> log.debug("A notice came for a closed page"));
        }

        void wake() {
            if (waiting.compareAndSet(false, true)) {
                on.execute(this::ask);
            }
        }

        /** On a thread of the board: runs the redraw itself when the UI is free, else leaves it to who holds the lock. */
        private void ask() {
            try {
                underLock.run();
            } catch (RuntimeException e) {
                waiting.set(false);
                log.warn("A watcher could not be woken; the others are unaffected", e);
            }
        }

        /** Open for the next notice before reading, so that what is committed meanwhile wakes it again. */
        private void redraw(Runnable redraw) {
            waiting.set(false);
            if (left) {
                return;
            }
            try {
                redraw.run();
            } catch (RuntimeException e) {
                log.warn("A screen could not redraw; the others are unaffected", e);
            }
        }
    }
}
