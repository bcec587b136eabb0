package org.leerkring.post.mailing;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries one batch to the mail server, on the scheduler's threads and once in the cluster. */
@Component
class CopyDelivery {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("post-deliver-copies");

    private static final Duration UNTIL_THERE_IS_A_SERVER = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofDays(3);

    /** What a server would have said to an address that is none. */
    private static final int NO_SUCH_ADDRESS = 553;

    private static final Logger log = LoggerFactory.getLogger(CopyDelivery.class);

    private final Copies copies;
    private final ObjectProvider<MailWriter> writers;
    private final MailServer server;
    private final Envelopes envelopes;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CopyDelivery(
            Copies copies,
            ObjectProvider<MailWriter> writers,
            MailServer server,
            Envelopes envelopes,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.copies = copies;
        this.writers = writers;
        this.server = server;
        this.envelopes = envelopes;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    static TaskInstance<?> errand(Batch batch) {
        return TASK.instance(batch.toString()).build();
    }

    /** Thrown errors are tried again by the scheduler, for those copies only that have not left. */
    CompletionHandler<Void> deliver(TaskInstance<Void> errand) {
        if (!server.isKnown()) {
            return (done, operations) ->
                    operations.reschedule(done, done.getTimeDone().plus(UNTIL_THERE_IS_A_SERVER));
        }
        var batch = Batch.parse(errand.getId());
        var waiting = copies.waiting(batch);
        if (!waiting.isEmpty()) {
            if (isGivenUp(batch.mailing())) {
                log.warn("Batch {} could not be delivered and is given up", batch);
                copies.dropped(waiting);
            } else {
                deliver(batch, waiting);
            }
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private boolean isGivenUp(UUID mailing) {
        return copies.madeAt(mailing)
                .filter(made -> made.isAfter(clock.instant().minus(PATIENCE)))
                .isEmpty();
    }

    private void deliver(Batch batch, List<Copy> waiting) {
        var first = waiting.getFirst();
        var mails = writer(first.kind()).write(first.subject(), waiting);
        copies.dropped(waiting.stream().filter(copy -> !mails.containsKey(copy)).toList());
        if (!mails.isEmpty()) {
            carry(batch, mails);
        }
    }

    private MailWriter writer(String kind) {
        return writers.stream()
                .collect(Collectors.toMap(MailWriter::kind, Function.identity()))
                .computeIfAbsent(kind, _ -> {
                    throw new IllegalStateException("Nobody writes mails of the kind " + kind);
                });
    }

    /** No transaction is open while the mail server takes its time. */
    private void carry(Batch batch, Map<Copy, Mail> mails) {
        var delayed = new ArrayList<Copy>();
        try (var line = server.connect()) {
            mails.forEach((copy, mail) -> {
                if (!line.isOpen() || !carry(line, copy, mail)) {
                    delayed.add(copy);
                }
            });
        } catch (MessagingException _) { // did not even connect
            throw new MailServerAway(batch);
        }
        if (!delayed.isEmpty()) {
            throw new MailServerAway(batch);
        }
    }

    /** Whether nothing more has to be done for this copy. */
    private boolean carry(MailLine line, Copy copy, Mail mail) {
        try {
            var known = new AtomicBoolean();
            line.carry(envelopes.seal(mail, line.session()), () -> known.set(isKeptAsSent(copy)));
            if (!known.get()) {
                copies.sent(copy, clock.instant());
            }
            return true;
        } catch (AddressException _) {
            refused(copy, NO_SUCH_ADDRESS);
            return true;
        } catch (MessagingException failed) {
            if (ServerReply.of(failed) == ServerReply.REFUSED) {
                refused(copy, ServerReply.code(failed));
                return true;
            }
            copies.waits(copy);
            if (ServerReply.of(failed) == ServerReply.AWAY) {
                line.close();
            }
            return false;
        }
    }

    /** A database that is away for a moment gets a second chance once the mail server has answered. */
    private boolean isKeptAsSent(Copy copy) {
        try {
            copies.sent(copy, clock.instant());
            return true;
        } catch (DataAccessException _) {
            return false;
        }
    }

    private void refused(Copy copy, int code) {
        transaction.executeWithoutResult(_ -> {
            copies.refused(copy, code);
            events.publishEvent(new CopyRefused(copy.id(), copy.recipient(), code));
        });
    }
}
