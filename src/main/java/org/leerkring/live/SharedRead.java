package org.leerkring.live;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /**
     * Reads once for all who ask at the same time. A caller inside a transaction gets a read of its own: it may
     * see less than is committed by now, or its own uncommitted work, and neither is for others.
     */
    public V read(K key) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return loader.apply(key);
        }
        // The version is taken before loading: a change during the load makes the next reader load again,
        // and a load that ends late lands under the old version, where nobody looks any more.
        var at = new At<>(key, board.version(topic.apply(key)));
        var mine = new CompletableFuture<V>();
        var theirs = cache.asMap().putIfAbsent(at, mine);
        return theirs == null ? load(key, mine) : await(theirs);
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
