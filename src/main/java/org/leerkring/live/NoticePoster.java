package org.leerkring.live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Posts a notice once what it speaks of can be read: after the commit, and never for a rollback. */
@Component
class NoticePoster {

    private final NoticeBoard board;
    private final Relay relay;

    NoticePoster(NoticeBoard board, Relay relay) {
        this.board = board;
        this.relay = relay;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void post(Noticeable event) {
        var topics = event.topics();
        board.post(topics);
        relay.noticed(topics);
    }
}
