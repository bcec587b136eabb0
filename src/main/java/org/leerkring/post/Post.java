package org.leerkring.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The outbox: what is sent here leaves when the caller's transaction commits, and only then. */
@Service
public class Post {

    private final Letters letters;
    private final Scheduler scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Post(Letters letters, Scheduler scheduler, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the letter and the errand to deliver it in the transaction of the caller. */
    @Transactional
    public void send(Letter letter) {
        send(PostedLetter.post(letter, clock.instant()));
    }

    /**
     * Like {@link #send}, for a letter that no person decides to write: a reply to a mail that came in. It says so, and
     * asks for no report when it does not arrive, so that two machines never keep answering each other (RFC 3834).
     *
     * @param messageId of the mail it answers, with its angle brackets; empty when it had none
     */
    @Transactional
    public void answer(Letter letter, String messageId) {
        send(PostedLetter.answer(letter, messageId, clock.instant()));
    }

    private void send(PostedLetter letter) {
        var posted = letters.save(letter);
        scheduler.scheduleIfNotExists(Delivery.errand(posted.id()), clock.instant());
        events.publishEvent(new LetterPosted(posted.id()));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<SentLetter> newest(int limit) {
        return letters.newest(Limit.of(limit)).stream().map(PostedLetter::read).toList();
    }

    /** The letters written before the last one of a page, newest first. */
    @Transactional(readOnly = true)
    public List<SentLetter> before(SentLetter last, int limit) {
        return letters.before(last.writtenAt(), last.id().value(), Limit.of(limit)).stream()
                .map(PostedLetter::read)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<SentLetter> find(LetterId id) {
        return letters.findById(id).map(PostedLetter::read);
    }

    /** The scheduler looked when the errand was written, which was too early: nobody saw it before the commit. */
    @TransactionalEventListener
    void wakeTheScheduler(LetterPosted posted) {
        scheduler.triggerCheckForDueExecutions();
    }

    record LetterPosted(LetterId id) {}
}
