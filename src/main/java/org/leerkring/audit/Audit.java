package org.leerkring.audit;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what was done and what was refused. */
@Service
public class Audit {

    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Audit(Entries entries, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Kept in the caller's transaction: what was undone was not done. */
    @Transactional
    public void done(Act act) {
        entries.save(Entry.of(act, Outcome.DONE, clock.instant()));
    }

    /** Kept although the caller's transaction will be undone; the caller throws the refusal itself. */
    public void refused(Act act) {
        events.publishEvent(new Refusal(act));
    }

    /**
     * On a thread of its own, once the refused transaction has given its connection back: refusals that each waited for
     * a second connection could together hold all of the first ones.
     */
    @Async
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void keep(Refusal refusal) {
        entries.save(Entry.of(refusal.act(), Outcome.REFUSED, clock.instant()));
    }

    record Refusal(Act act) {}
}
