package org.leerkring.mailgroup.inbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.feed.FeedRefused;
import org.leerkring.files.RawFiles;
import org.leerkring.mailgroup.MailAddress;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.MessageIds;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.mailgroup.reading.MailReader;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.mailgroup.reading.UnreadableMail;
import org.leerkring.people.PersonCard;
import org.leerkring.sessions.calendar.CalendarReply;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at each mail that came in and does what is to be done with it, on the scheduler's threads. Reading is slow and
 * happens outside any transaction; what comes of it is one.
 */
@Component
class Sorting {

    private final Arrivals arrivals;
    private final RawFiles files;
    private final MailReader reader;
    private final MailAddresses addresses;
    private final MessageIds ids;
    private final Bounces bounces;
    private final Judge judge;
    private final MailedPosts posts;
    private final CalendarAnswers answers;
    private final Strangers strangers;
    private final InboundLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sorting(
            Arrivals arrivals,
            RawFiles files,
            MailReader reader,
            MailAddresses addresses,
            MessageIds ids,
            Bounces bounces,
            Judge judge,
            MailedPosts posts,
            CalendarAnswers answers,
            Strangers strangers,
            InboundLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.arrivals = arrivals;
        this.files = files;
        this.reader = reader;
        this.addresses = addresses;
        this.ids = ids;
        this.bounces = bounces;
        this.judge = judge;
        this.posts = posts;
        this.answers = answers;
        this.strangers = strangers;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Doing it twice is doing it once. What is thrown may pass, and is to be tried again.
     *
     * @return false when it has to wait for its turn
     */
    boolean sort(ArrivalId id) {
        var found = arrivals.findById(id).filter(Arrival::isWaiting);
        if (found.isEmpty()) {
            return true;
        }
        var arrival = found.get();
        var community = arrival.community();
        if (community == null) {
            report(arrival);
            return true;
        }
        return sort(arrival, community);
    }

    /** After the last try: it waits for a coach. */
    void giveUp(ArrivalId id) {
        settle(id, arrival -> arrival.stick(Obstacle.TROUBLE, glimpse(arrival), clock.instant()));
    }

    private boolean sort(Arrival arrival, CommunityId community) {
        try {
            var mail = read(arrival);
            var judgement = judge.judge(arrival, community, mail, headers(arrival));
            if (mayAnswerWhatIsNotPostedYet(arrival, community, mail, judgement)) {
                return false;
            }
            try {
                act(arrival, mail, judgement);
            } catch (FeedRefused refused) {
                hold(arrival, mail, Obstacle.of(refused.key(), refused.facts()));
            } catch (CommunityRefused refused) {
                hold(arrival, mail, Obstacle.of(String.valueOf(refused.getMessage())));
            }
        } catch (UnreadableMail _) {
            settle(arrival.id(), stuck -> stuck.stick(Obstacle.UNREADABLE, Glimpse.NONE, clock.instant()));
        }
        return true;
    }

    /** Mails are looked at several at a time: one that answers another may be read first, and is no question for that. */
    private boolean mayAnswerWhatIsNotPostedYet(
            Arrival arrival, CommunityId community, ReadMail mail, Judgement judgement) {
        return judgement instanceof Judgement.Post post
                && post.question() == null
                && !mail.references().isEmpty()
                && arrivals.waitsBefore(
                        community, arrival.receivedAt(), arrival.id().value());
    }

    private void act(Arrival arrival, ReadMail mail, Judgement judgement) {
        switch (judgement) {
            case Judgement.Post _ when judge.isToSession(arrival) -> hold(arrival, mail, Obstacle.SESSION_ADDRESS);
            case Judgement.Post post when saysNothing(mail) -> hold(arrival, mail, Obstacle.EMPTY);
            case Judgement.Post post
            when post.question() == null && answersDigest(mail) -> hold(arrival, mail, Obstacle.WHICH_QUESTION);
            case Judgement.Post post -> posts.post(arrival, mail, post, null);
            case Judgement.CalendarAnswer(var reply, var sender)
            when sender != null && reply.says() == CalendarReply.Says.PROPOSES ->
                hold(arrival, mail, Obstacle.OTHER_TIME);
            case Judgement.CalendarAnswer answer -> answer(arrival, mail, answer);
            case Judgement.PassOver(var why) ->
                settle(arrival.id(), waiting -> waiting.passedOver(why, clock.instant()));
            case Judgement.TurnAway away -> turnAway(arrival, mail, away);
            case Judgement.Hold(var obstacle, var seemsFrom) ->
                // whoever's address it is need not have written it: they are not told
                settle(arrival.id(), it -> it.stick(obstacle, Glimpse.of(mail, seemsFrom), clock.instant()));
        }
    }

    /** Telling why not is part of settling it; the answer itself may be given again without harm. */
    private void answer(Arrival arrival, ReadMail mail, Judgement.CalendarAnswer answer) {
        var refusal = answers.give(answer);
        settle(arrival.id(), waiting -> {
            refusal.ifPresent(why -> answers.tell(waiting, mail, answer, why));
            waiting.passedOver(PassedOver.CALENDAR, clock.instant());
        });
    }

    private boolean answersDigest(ReadMail mail) {
        return mail.references().stream().anyMatch(ids::isDigest);
    }

    private static boolean saysNothing(ReadMail mail) {
        return mail.subject().isBlank() && mail.text().isBlank() && mail.files().isEmpty();
    }

    /** The coach sees it, and its sender is told, the first time it comes to this. */
    private void hold(Arrival arrival, ReadMail mail, Obstacle obstacle) {
        var sender = judge.sender(mail).orElse(null);
        settle(arrival.id(), waiting -> {
            if (sender != null && !waiting.wasStuck()) {
                letters.tellRefused(sender, Objects.requireNonNull(waiting.community()), mail, obstacle);
            }
            waiting.stick(obstacle, Glimpse.of(mail, sender == null ? null : sender.id()), clock.instant());
        });
    }

    private void turnAway(Arrival arrival, ReadMail mail, Judgement.TurnAway away) {
        var address = mail.from();
        settle(arrival.id(), waiting -> {
            if (address != null && strangers.areToBeTold(away.community(), address)) {
                letters.tellStranger(waiting, mail, away.known());
                waiting.turnedAway(clock.instant());
            } else {
                waiting.passedOver(PassedOver.TOLD_BEFORE, clock.instant());
            }
        });
    }

    /** Reading a report twice does no harm, should we be stopped between the two. */
    private void report(Arrival arrival) {
        addresses.read(arrival.recipient()).ifPresent(address -> {
            if (address instanceof MailAddress.Return(var token)) {
                try (var raw = files.open(arrival.content())) {
                    bounces.take(token, raw);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        settle(arrival.id(), waiting -> waiting.passedOver(PassedOver.REPORT, clock.instant()));
    }

    /** One transaction; nothing when another node was first. */
    private void settle(ArrivalId id, Consumer<Arrival> outcome) {
        transaction.executeWithoutResult(
                _ -> arrivals.lock(id).filter(Arrival::isWaiting).ifPresent(arrival -> {
                    outcome.accept(arrival);
                    arrivals.save(arrival);
                }));
    }

    /** As much as can be read of a mail that gave trouble. */
    private Glimpse glimpse(Arrival arrival) {
        try {
            var mail = read(arrival);
            return Glimpse.of(mail, judge.sender(mail).map(PersonCard::id).orElse(null));
        } catch (UnreadableMail | RuntimeException _) {
            return Glimpse.NONE;
        }
    }

    ReadMail read(Arrival arrival) throws UnreadableMail {
        try (var raw = files.open(arrival.content())) {
            return reader.read(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OuterHeaders headers(Arrival arrival) {
        try (var raw = files.open(arrival.content())) {
            return OuterHeaders.read(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
