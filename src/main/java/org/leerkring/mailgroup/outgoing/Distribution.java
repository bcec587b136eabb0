package org.leerkring.mailgroup.outgoing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.leerkring.feed.FeedPosts;
import org.leerkring.feed.PostRead;
import org.leerkring.feed.QuestionAsked;
import org.leerkring.feed.ReplyGiven;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Mailings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that each post reaches those who want it. That it must is kept in the transaction of the post itself; who
 * wants it is worked out after, so that whoever posts waits for none of it.
 */
@Component
class Distribution {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mailgroup-distribute");

    private final Scheduler scheduler;
    private final FeedPosts posts;
    private final Readership readership;
    private final Mailings mailings;
    private final Digests digests;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Distribution(
            Scheduler scheduler,
            FeedPosts posts,
            Readership readership,
            Mailings mailings,
            Digests digests,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scheduler = scheduler;
        this.posts = posts;
        this.readership = readership;
        this.mailings = mailings;
        this.digests = digests;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Within the transaction of the post. */
    @EventListener
    void on(QuestionAsked asked) {
        schedule(PostKind.QUESTION, asked.question().value());
    }

    /** Within the transaction of the post. */
    @EventListener
    void on(ReplyGiven given) {
        schedule(PostKind.REPLY, given.reply().value());
    }

    private void schedule(PostKind kind, UUID post) {
        scheduler.scheduleIfNotExists(new Errand(kind, post).instance(), clock.instant());
        events.publishEvent(new Scheduled(post));
    }

    /** The scheduler looked when the errand was written, which was too early: nobody saw it before the commit. */
    @TransactionalEventListener
    void wakeTheScheduler(Scheduled scheduled) {
        scheduler.triggerCheckForDueExecutions();
    }

    /** On the scheduler's threads. Done again after a crash, it finds what it did before and adds nothing. */
    void distribute(TaskInstance<Void> instance) {
        var errand = Errand.parse(instance.getId());
        transaction.executeWithoutResult(
                _ -> errand.kind().find(posts, errand.post()).ifPresent(post -> distribute(errand, post)));
    }

    private void distribute(Errand errand, PostRead post) {
        var readers = readership.of(post);
        mailings.send(
                errand.kind().key(),
                errand.post(),
                readers.atOnce().stream().map(PersonId::value).toList());
        digests.putBy(post.community(), errand.kind(), errand.post(), readers.later());
    }

    /** One post to distribute, as the scheduler keeps it. */
    private record Errand(PostKind kind, UUID post) {

        static Errand parse(String written) {
            var dot = written.indexOf('.');
            return new Errand(PostKind.of(written.substring(0, dot)), UUID.fromString(written.substring(dot + 1)));
        }

        TaskInstance<Void> instance() {
            return TASK.instance(kind.key() + "." + post).build();
        }
    }

    record Scheduled(UUID post) {}
}
