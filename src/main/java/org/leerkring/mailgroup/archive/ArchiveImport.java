package org.leerkring.mailgroup.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.feed.ArchivedPost;
import org.leerkring.feed.FeedArchive;
import org.leerkring.feed.FeedRefused;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ReplyId;
import org.leerkring.files.Files;
import org.leerkring.mailgroup.reading.MailKind;
import org.leerkring.mailgroup.reading.MailReader;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.mailgroup.reading.UnreadableMail;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Brings one archive in: looks it through, puts its mails in order, and makes posts of them, some hundreds at a time. What
 * is written stays when it is stopped or breaks off; another time the same archive goes on from there.
 */
@Component
class ArchiveImport {

    private static final Logger log = LoggerFactory.getLogger(ArchiveImport.class);

    private static final int AT_ONCE = 200;

    private final MailReader reader;
    private final KnownMails mails;
    private final FeedArchive feed;
    private final Communities communities;
    private final People people;
    private final Files files;
    private final Clock clock;

    ArchiveImport(
            MailReader reader,
            KnownMails mails,
            FeedArchive feed,
            Communities communities,
            People people,
            Files files,
            Clock clock) {
        this.reader = reader;
        this.mails = mails;
        this.feed = feed;
        this.communities = communities;
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    /** Runs to its end on the caller's thread. The progress says how it went; nothing is thrown for what is in the archive. */
    void run(Path archive, CommunityId community, Progress progress, Runnable moved) {
        try (var spool = new Spool()) {
            var items = Inventory.of(archive, reader, spool, progress, clock);
            if (progress.now().found() == 0) {
                throw new ArchiveRefused("mailgroup.archive.nothing-in-it");
            }
            progress.writing();
            moved.run();
            new Run(community, spool, progress, moved, items).write();
            progress.end();
        } catch (CancellationException _) {
            progress.end();
        } catch (ArchiveRefused refused) {
            progress.fail(refused.key(), refused.facts());
        } catch (IOException | CompletionException | DataAccessException | TransactionException e) {
            // not the message: it may quote a mail
            log.warn(
                    "An archive could not be brought in to its end: {}",
                    e.getClass().getName());
            progress.fail("mailgroup.archive.trouble");
        } finally {
            if (progress.now().taken() > 0) {
                feed.taken(community);
            }
            moved.run();
        }
    }

    /** A mail, read on any thread. */
    private record Read(
            Item item, @Nullable ReadMail mail, @Nullable Parcel parcel) {}

    /** One archive on its way into one community. */
    private final class Run {

        private final CommunityId community;
        private final Spool spool;
        private final Progress progress;
        private final Runnable moved;
        private final List<Item> items;
        private final ThreadsOfOld threads = new ThreadsOfOld();
        private final Authors authors;
        private final List<PersonId> members;

        Run(CommunityId community, Spool spool, Progress progress, Runnable moved, List<Item> items) {
            this.community = community;
            this.spool = spool;
            this.progress = progress;
            this.moved = moved;
            this.items = items;
            var roster = communities.roster(community);
            this.authors = new Authors(people, roster);
            this.members = roster.members().stream().map(Member::id).toList();
        }

        void write() {
            var fresh = withoutKnown();
            // threads of our own: those all of Java shares do not see the libraries inside an executable jar
            try (var readers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
                for (var start = 0; start < fresh.size(); start += AT_ONCE) {
                    if (progress.isStopping()) {
                        throw new CancellationException();
                    }
                    write(fresh.subList(start, Math.min(fresh.size(), start + AT_ONCE)), readers);
                    moved.run();
                }
            }
        }

        private List<Item> withoutKnown() {
            var known = mails.of(community, items.stream().map(Item::key).toList());
            var fresh = new ArrayList<Item>();
            for (var item : items) {
                var post = known.get(item.key());
                if (post == null) {
                    fresh.add(item);
                } else {
                    threads.placed(item, post.question());
                    if (post.author() != null) {
                        authors.known(item.from(), post.author());
                    }
                    progress.known();
                }
            }
            return fresh;
        }

        /** Reading takes far more time than writing, and any number of threads. */
        private void write(List<Item> batch, Executor readers) {
            var reading = batch.stream()
                    .map(item -> CompletableFuture.supplyAsync(() -> read(item), readers))
                    .toList();
            var posts = reading.stream()
                    .map(CompletableFuture::join)
                    .flatMap(read -> post(read).stream())
                    .toList();
            if (!posts.isEmpty()) {
                mails.add(community, posts, members);
                progress.taken(posts.size());
            }
        }

        private Read read(Item item) {
            try {
                var mail = reader.read(new ByteArrayInputStream(spool.read(item.place())));
                return new Read(item, mail, mayBeAPost(mail.kind()) ? Parcel.of(mail, files) : null);
            } catch (UnreadableMail _) {
                return new Read(item, null, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Optional<KnownMails.Post> post(Read read) {
            var item = read.item();
            var parcel = read.parcel();
            if (parcel == null || parcel.isEmpty()) {
                progress.unused(item.number(), item.date(), why(read));
                return Optional.empty();
            }
            var answered = threads.of(item);
            var question = answered == null ? QuestionId.at(item.at()) : answered;
            var post = new ArchivedPost(
                    question,
                    answered == null ? null : ReplyId.at(item.at()),
                    authors.of(item.from()),
                    item.at(),
                    parcel.said());
            try {
                feed.check(post);
            } catch (FeedRefused _) {
                progress.unused(item.number(), item.date(), Reason.UNREADABLE);
                return Optional.empty();
            }
            for (var i = 0; i < parcel.leftOut(); i++) {
                progress.note(item.number(), item.date(), Reason.FILE_LEFT_OUT);
            }
            threads.placed(item, question);
            return Optional.of(new KnownMails.Post(item.key(), post));
        }

        private static Reason why(Read read) {
            var mail = read.mail();
            if (mail == null) {
                return Reason.UNREADABLE;
            }
            return switch (mail.kind()) {
                case AUTOMATIC -> Reason.AUTOMATIC;
                case BOUNCE -> Reason.BOUNCE;
                case OURS -> Reason.OURS;
                case PERSON, BULK -> Reason.EMPTY;
            };
        }

        /** All mail of a list is bulk to whoever is not on it. */
        private static boolean mayBeAPost(MailKind kind) {
            return kind == MailKind.PERSON || kind == MailKind.BULK;
        }
    }
}
