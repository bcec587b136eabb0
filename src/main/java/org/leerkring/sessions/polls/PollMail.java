package org.leerkring.sessions.polls;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When polls are mailed: once as they open, whenever the deadline moves, and once more before the deadline to whoever has not answered. */
@Component
class PollMail {

    private static final int AT_ONCE = 200;
    private static final Logger log = LoggerFactory.getLogger(PollMail.class);

    private final DatePollRepository polls;
    private final PollLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PollMail(DatePollRepository polls, PollLetters letters, TransactionTemplate transaction, Clock clock) {
        this.polls = polls;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Durable: runs after the commit, and again after a crash, until the letters are in the outbox. */
    @ApplicationModuleListener
    void on(PollOpened opened) {
        letters.ask(opened);
    }

    @ApplicationModuleListener
    void on(PollDeadlineMoved moved) {
        letters.tellOfDeadline(moved);
    }

    /** Each poll in a transaction of its own: what goes wrong with one is tried again, and keeps none of the others. */
    void remindAll() {
        for (var poll : polls.toRemind(clock.instant(), Limit.of(AT_ONCE))) {
            try {
                transaction.executeWithoutResult(_ -> remind(poll));
            } catch (RuntimeException e) {
                log.warn(
                        "The reminder of poll {} is put off: {}",
                        poll.value(),
                        e.getClass().getName());
            }
        }
    }

    /** Under its lock, so that a second node, or a date chosen meanwhile, makes no second letter. */
    private void remind(DatePollId id) {
        polls.lock(id).filter(DatePoll::awaitsReminder).ifPresent(poll -> {
            poll.remind(clock.instant());
            polls.saveAndFlush(poll);
            letters.remind(id);
        });
    }
}
