package org.leerkring.post.mailing;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The outbox for what goes to many at once, to each in a copy of their own. */
@Service
public class Mailings {

    private final Copies copies;
    private final Scheduler scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailings(Copies copies, Scheduler scheduler, ApplicationEventPublisher events, Clock clock) {
        this.copies = copies;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a copy for each recipient in the outbox, in the transaction of the caller. There is one mailing of a kind about
     * a subject: asked for again, this does nothing.
     */
    @Transactional
    public void send(String kind, UUID subject, Collection<UUID> recipients) {
        var now = clock.instant();
        var mailing = UuidCreator.getTimeOrderedEpoch();
        if (recipients.isEmpty() || !copies.open(mailing, kind, subject, now)) {
            return;
        }
        var batches = copies.add(mailing, List.copyOf(recipients));
        scheduler.scheduleBatch(batches.stream().map(CopyDelivery::errand), now);
        events.publishEvent(new MailingMade(mailing));
    }

    /** Whose copy a return token names; empty for a token that is none, or of a copy long thrown away. */
    @Transactional(readOnly = true)
    public Optional<Copy> recipientOf(String returnToken) {
        return copies.byToken(returnToken);
    }

    /** The scheduler looked when the errands were written, which was too early: nobody saw them before the commit. */
    @TransactionalEventListener
    void wakeTheScheduler(MailingMade made) {
        scheduler.triggerCheckForDueExecutions();
    }

    record MailingMade(UUID mailing) {}
}
