package org.leerkring.mailgroup.inbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.feed.Feed;
import org.leerkring.feed.Mailed;
import org.leerkring.feed.ReplyId;
import org.leerkring.files.FileRefused;
import org.leerkring.files.Files;
import org.leerkring.files.StoredFile;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.mailgroup.reading.MailFile;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a post of a mail, exactly one of each. */
@Component
class MailedPosts {

    private final Arrivals arrivals;
    private final Threading threading;
    private final Feed feed;
    private final Files files;
    private final People people;
    private final InboundLetters letters;
    private final Bounces bounces;
    private final MessageSource texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailedPosts(
            Arrivals arrivals,
            Threading threading,
            Feed feed,
            Files files,
            People people,
            InboundLetters letters,
            Bounces bounces,
            MessageSource texts,
            TransactionTemplate transaction,
            Clock clock) {
        this.arrivals = arrivals;
        this.threading = threading;
        this.feed = feed;
        this.files = files;
        this.people = people;
        this.letters = letters;
        this.bounces = bounces;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Posts it, unless another node did or the same mail is a post already. The post, what the mail became and what its
     * sender is told are one transaction: whatever happens meanwhile, there is one post in the end.
     *
     * @param by the coach who decided it; null when nobody had to
     */
    void post(Arrival arrival, ReadMail mail, Judgement.Post where, @Nullable PersonId by) {
        var author = people.find(where.author()).orElseThrow();
        var parcel = unpack(mail);
        var mailed = mailed(mail, parcel, author.language());
        var key = mail.messageId() == null ? arrival.content() : MessageKey.of(mail.messageId());
        transaction.executeWithoutResult(_ -> {
            var locked = arrivals.lock(arrival.id()).orElseThrow();
            if (by != null) {
                locked.requireQueued();
            } else if (!locked.isWaiting()) {
                return;
            }
            if (threading.isPosted(where.community(), key)) {
                locked.passedOver(PassedOver.TWICE, clock.instant());
            } else {
                post(locked, key, mailed, where, by);
                letters.tellLeftOut(author, where, mail, parcel.leftOut());
            }
            arrivals.save(locked);
        });
    }

    private void post(Arrival arrival, String key, Mailed mailed, Judgement.Post where, @Nullable PersonId by) {
        var question = where.question();
        ReplyId reply = null;
        if (question == null) {
            question = feed.askByMail(where.community(), where.author(), mailed);
        } else {
            reply = feed.answerByMail(question, where.author(), mailed);
        }
        threading.posted(where.community(), key, question, reply, clock.instant());
        arrival.posted(question, where.author(), by, clock.instant());
        if (reply != null && by == null) {
            bounces.reached(where.author()); // who answers a mail got it
        }
    }

    private Parcel unpack(ReadMail mail) {
        var kept = new ArrayList<StoredFile>();
        var leftOut = new ArrayList<LeftOut>();
        for (var file : mail.files()) {
            try {
                kept.add(keep(file));
            } catch (FileRefused refused) {
                leftOut.add(new LeftOut(file.name(), refused));
            }
        }
        return new Parcel(kept, mail.aside().stream().flatMap(this::ornament).toList(), leftOut);
    }

    /** One that may not be kept is no loss worth a letter. */
    private Stream<StoredFile> ornament(MailFile file) {
        try {
            return Stream.of(keep(file));
        } catch (FileRefused _) {
            return Stream.empty();
        }
    }

    private StoredFile keep(MailFile file) {
        try (var bytes = file.open()) {
            return files.keep(file.name(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mailed mailed(ReadMail mail, Parcel parcel, Locale language) {
        var title = Headline.of(mail);
        var body = Stream.of(
                        title.fits() ? "" : Markup.plain(mail.subject()),
                        mail.text(),
                        leftOut(parcel.leftOut(), language))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new Mailed(title.line(), body, mail.rest(), parcel.kept(), parcel.aside());
    }

    private String leftOut(List<LeftOut> files, Locale language) {
        var names = files.stream().map(LeftOut::name).map(Markup::plain).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : Objects.requireNonNull(
                        texts.getMessage("mailgroup.MailedPosts.left-out", new Object[] {names}, language));
    }

    /** A file that could not go along, and why. */
    record LeftOut(String name, FileRefused why) {}

    private record Parcel(List<StoredFile> kept, List<StoredFile> aside, List<LeftOut> leftOut) {}
}
