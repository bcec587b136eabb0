package org.leerkring.live;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes reads that all watchers of a topic share, so that five hundred of them cost one query. */
@Component
public class SharedReads {

    private final NoticeBoard board;
    private final Ticker ticker;

    @Autowired
    SharedReads(NoticeBoard board) {
        this(board, Ticker.systemTicker());
    }

    SharedReads(NoticeBoard board, Ticker ticker) {
        this.board = board;
        this.ticker = ticker;
    }

    /**
     * What is read is the same for everyone, so policy is asked before reading, not by the loader.
     *
     * @param topic whose notices make what was read for a key stale
     * @param loader runs in the thread of whoever asks first, in its own transaction
     */
    public <K, V> SharedRead<K, V> of(Function<K, Topic> topic, Function<K, V> loader) {
        return new SharedRead<>(board, ticker, topic, loader);
    }
}
