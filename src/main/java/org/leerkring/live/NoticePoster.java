package org.leerkring.live;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Posts a notice once what it speaks of can be read: after the commit, and never for a rollback. */
@Component
class NoticePoster {

    private final NoticeBoard board;
    private final Relay relay;

    NoticePoster(NoticeBoard board, Relay relay) {
        this.board = board;
        this.relay = relay;
    }

    /**
     * No {@code @TransactionalEventListener}: Modulith records the state of each of those in the database, on a second
     * connection while the first is still held, and thirty who write at once would wait for each other.
     */
    @EventListener
    void changed(Noticeable event) {
        Uncommitted.add(event.topics(), this::post);
    }

    private void post(List<Topic> topics) {
        board.post(topics);
        relay.noticed(topics);
    }
}
