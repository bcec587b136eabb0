package org.leerkring.mailgroup.outgoing;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.MailWish;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.NotificationChosen;
import org.leerkring.communities.Notifications;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Mailings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits for those who want it in one mail, and the errand that sends it when they want it. There is an errand for
 * each moment at which something is due to someone, made with the first thing put by; nobody looks through what waits.
 */
@Component
class Digests {

    /** How the outbox calls mailings of them. */
    static final String KIND = "digest";

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mailgroup-digest");

    private final DigestItems items;
    private final Notifications notifications;
    private final People people;
    private final Bounces bounces;
    private final Mailings mailings;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(
            DigestItems items,
            Notifications notifications,
            People people,
            Bounces bounces,
            Mailings mailings,
            Scheduler scheduler,
            TransactionTemplate transaction,
            Clock clock) {
        this.items = items;
        this.notifications = notifications;
        this.people = people;
        this.bounces = bounces;
        this.mailings = mailings;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Puts a post by for these people, in the transaction of the caller. */
    void putBy(CommunityId community, PostKind kind, UUID post, Map<PersonId, MailWish> readers) {
        if (readers.isEmpty()) {
            return;
        }
        var waiting = items.waitedForBy(community, readers.keySet());
        var first = new ArrayList<>(readers.keySet());
        first.removeAll(waiting); // the others have their errand
        var cards = people.cards(first);
        items.add(community, kind, post, readers.keySet());
        for (var person : first) { // once for each digest, not for each post
            var card = cards.get(person);
            if (card != null) {
                schedule(community, card, readers.getOrDefault(person, MailWish.USUAL), clock.instant());
            }
        }
    }

    /** Within the transaction of the choice: what waits comes when it is now wanted. */
    @EventListener
    void on(NotificationChosen chosen) {
        people.find(chosen.person())
                .filter(_ -> !items.waitedForBy(chosen.community(), List.of(chosen.person()))
                        .isEmpty())
                .ifPresent(person -> schedule(
                        chosen.community(),
                        person,
                        notifications.wish(chosen.community(), chosen.person()),
                        clock.instant()));
    }

    private void schedule(CommunityId community, PersonCard person, MailWish wish, Instant after) {
        var due = isDigest(wish) ? wish.time().after(after, wish.choice(), person.zone()) : after;
        scheduler.scheduleIfNotExists(new Errand(community, person.id(), due).instance(), due);
    }

    /** On the scheduler's threads. */
    void send(TaskInstance<Void> instance) {
        var errand = Errand.parse(instance.getId());
        transaction.executeWithoutResult(_ -> people.find(errand.person())
                .ifPresentOrElse(
                        person -> send(errand, person), () -> items.forget(errand.community(), errand.person())));
    }

    private void send(Errand errand, PersonCard person) {
        var wish = notifications.wish(errand.community(), errand.person());
        var due = errand.due();
        if (wish.choice() == NotificationChoice.NONE || bounces.isPaused(errand.person())) {
            items.forget(errand.community(), errand.person());
        } else if (isDigest(wish)
                && !wish.time()
                        .after(due.minusNanos(1), wish.choice(), person.zone())
                        .equals(due)) {
            // chosen differently since: another errand comes when it is wanted now
            if (!items.waitedForBy(errand.community(), List.of(errand.person())).isEmpty()) {
                schedule(errand.community(), person, wish, clock.instant());
            }
        } else {
            var digest = UuidCreator.getTimeOrderedEpoch();
            if (items.gather(errand.community(), errand.person(), digest) > 0) {
                mailings.send(KIND, digest, List.of(errand.person().value()));
            }
        }
    }

    private static boolean isDigest(MailWish wish) {
        return wish.choice() == NotificationChoice.DAILY || wish.choice() == NotificationChoice.WEEKLY;
    }

    /** What is due to one person of one community at one moment, as the scheduler keeps it. */
    private record Errand(CommunityId community, PersonId person, Instant due) {

        static Errand parse(String written) {
            var parts = written.split("/", 3);
            return new Errand(
                    new CommunityId(UUID.fromString(parts[0])),
                    new PersonId(UUID.fromString(parts[1])),
                    Instant.ofEpochSecond(Long.parseLong(parts[2])));
        }

        TaskInstance<Void> instance() {
            return TASK.instance(community.value() + "/" + person.value() + "/" + due.getEpochSecond())
                    .build();
        }
    }
}
