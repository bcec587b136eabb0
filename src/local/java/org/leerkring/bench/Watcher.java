package org.leerkring.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Somebody with the thread open: both sockets, and a report of what they have seen a second after it came. */
final class Watcher implements AutoCloseable {

    private final FlowPage page;
    private final String topic;
    private final ConcurrentMap<String, Long> arrivals = new ConcurrentHashMap<>();

    /** What to listen for, and which number it will be reported as seen under. */
    private volatile Map<String, Integer> expected = Map.of();

    private Watcher(FlowPage page, String topic) {
        this.page = page;
        this.topic = topic;
    }

    static Watcher open(FlowBrowser browser, Stage.Thread thread) {
        var page = browser.open(thread.path()).navigate();
        thread.mustBeOn(page);
        var watcher = new Watcher(page.forgetting(), thread.topic());
        page.listen(watcher::heard).watch(thread.topics(), _ -> {});
        return watcher;
    }

    void expect(String marker, int number) {
        expected = Map.of(marker, number);
    }

    /** On the socket's thread, of text as it came: browsers read it on machines of their own. */
    private void heard(String message) {
        var now = System.nanoTime();
        expected.forEach((marker, number) -> {
            if (message.contains(marker) && arrivals.putIfAbsent(marker, now) == null) {
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Thread::startVirtualThread)
                        .execute(() -> page.seen(topic, number));
            }
        });
    }

    /** When it came, by {@link System#nanoTime()}; null while it has not. */
    @Nullable
    Long arrival(String marker) {
        return arrivals.get(marker);
    }

    @Override
    public void close() {
        page.close();
    }
}
