package org.leerkring.live;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One read that all who watch the same topic share, until a notice says it is stale or 30 seconds have passed. */
public final class SharedRead<K, V> {

    private static final Duration OLDEST = Duration.ofSeconds(30);
    private static final int MOST = 2_000;

    private final NoticeBoard board;
    private final Function<K, Topic> topic;
    private final Function<K, V> loader;
    private final AsyncCache<At<K>, V> cache;

    SharedRead(NoticeBoard board, Ticker ticker, Function<K, Topic> topic, Function<K, V> loader) {
        this.board = board;
        this.topic = topic;
        this.loader = loader;
        this.cache = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(OLDEST)
                .ticker(ticker)
                .buildAsync();
    }

    /** Reads once for all who ask at the same time. */
    public V read(K key) {
        var subject = topic.apply(key);
        // The version is taken before loading: a change during the load makes the next reader load again,
        // and a load that ends late lands under the old version, where nobody looks any more.
        var at = new At<>(key, board.version(subject));
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return readInside(subject, at);
        }
        var mine = new CompletableFuture<V>();
        var theirs = cache.asMap().putIfAbsent(at, mine);
        return theirs == null ? load(key, mine) : await(theirs);
    }

    /**
     * A transaction may take what is there, unless it changed that itself. What it loads it keeps to itself: that may
     * be less than is committed by now, or its own uncommitted work, and neither is for others.
     */
    private V readInside(Topic subject, At<K> at) {
        var theirs = Uncommitted.holds(subject) ? null : cache.getIfPresent(at);
        return theirs != null && theirs.state() == Future.State.SUCCESS ? theirs.resultNow() : loader.apply(at.key());
    }

    private V load(K key, CompletableFuture<V> promise) {
        try {
            var value = loader.apply(key);
            promise.complete(value);
            return value;
        } catch (Throwable e) { // the cache forgets a failed promise by itself
            promise.completeExceptionally(e);
            throw e;
        }
    }

    private static <V> V await(CompletableFuture<V> promise) {
        try {
            return promise.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private record At<K>(K key, long version) {}
}
