package org.leerkring.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.reading.Readings;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what a community said elsewhere, many posts at a time. Nobody is told, nobody is asked for anything: the
 * questions are finished ones, and all who are here now have seen them. Asks no policy.
 */
@Service
@Transactional
public class FeedArchive {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Readings readings;
    private final ApplicationEventPublisher events;

    FeedArchive(JdbcClient jdbc, JdbcTemplate batches, Readings readings, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.readings = readings;
        this.events = events;
    }

    /** Whether this could be a post; the exception says why not. Nothing is written. */
    public void check(ArchivedPost post) {
        if (post.reply() == null) {
            new Title(post.said().title());
        }
        if (post.said().files().isEmpty()) {
            Body.required(post.said().body());
        } else {
            new Body(post.said().body());
        }
    }

    /**
     * Adds posts in the order in which they were said; a question comes before its answers, here or in an earlier call.
     *
     * @param members who is in the community now: to them none of it is new
     */
    public void add(CommunityId community, List<ArchivedPost> posts, Collection<PersonId> members) {
        var tallies = known(posts);
        var questions = new ArrayList<Object[]>();
        var replies = new ArrayList<Object[]>();
        var files = new ArrayList<Object[]>();
        for (var post : posts) {
            if (post.reply() == null) {
                tallies.put(post.question(), new Tally(0));
                questions.add(question(community, post));
            } else {
                replies.add(reply(post, tally(tallies, post).next()));
            }
            tally(tallies, post).saw(post);
            post.said().attachments(community, post.author(), post.at()).forEach(file -> files.add(file(file, post)));
        }
        insert(questions, replies, files);
        count(tallies);
        seen(tallies, members);
    }

    /** All of it is in: whoever looks sees it now. */
    public void taken(CommunityId community) {
        events.publishEvent(new ArchiveTaken(community));
    }

    private Map<QuestionId, Tally> known(List<ArchivedPost> posts) {
        var ids = posts.stream()
                .filter(post -> post.reply() != null)
                .map(post -> post.question().value())
                .distinct()
                .toList();
        var tallies = new HashMap<QuestionId, Tally>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, last_number from feed_question where id in (:ids) for update")
                    .param("ids", ids)
                    .query((row, _) -> tallies.put(
                            new QuestionId(row.getObject("id", UUID.class)), new Tally(row.getInt("last_number"))))
                    .list();
        }
        return tallies;
    }

    private static Tally tally(Map<QuestionId, Tally> tallies, ArchivedPost post) {
        var tally = tallies.get(post.question());
        if (tally == null) {
            throw new FeedRefused("feed.refused.unknown");
        }
        return tally;
    }

    private static Object[] question(CommunityId community, ArchivedPost post) {
        var at = UtcTime.column(post.at());
        return new Object[] {
            post.question().value(),
            community.value(),
            post.author().value(),
            QuestionState.DONE.name(),
            Origin.MAIL.name(),
            new Title(post.said().title()).value(),
            new Body(post.said().body()).value(),
            rest(post),
            at,
            at,
            at
        };
    }

    private static Object[] reply(ArchivedPost post, int number) {
        return new Object[] {
            Objects.requireNonNull(post.reply()).value(),
            post.question().value(),
            post.author().value(),
            number,
            Origin.MAIL.name(),
            new Body(post.said().body()).value(),
            rest(post),
            UtcTime.column(post.at())
        };
    }

    private static Object[] file(Attachment attachment, ArchivedPost post) {
        var file = attachment.file();
        var reply = post.reply();
        return new Object[] {
            AttachmentId.fresh().value(),
            attachment.community().value(),
            post.author().value(),
            post.question().value(),
            reply == null ? null : reply.value(),
            file.name(),
            file.type(),
            file.size(),
            file.content(),
            file.picture(),
            attachment.isAside(),
            UtcTime.column(post.at())
        };
    }

    private static @Nullable String rest(ArchivedPost post) {
        return post.said().rest().isBlank() ? null : post.said().rest();
    }

    private void insert(List<Object[]> questions, List<Object[]> replies, List<Object[]> files) {
        batches.batchUpdate("""
                insert into feed_question (id, version, community_id, author_id, state, origin, title, body, rest,
                                           asked_at, done_at, last_activity_at, reply_count, last_number, file_count)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)""", questions);
        batches.batchUpdate("""
                insert into feed_reply (id, version, question_id, author_id, number, origin, body, rest, posted_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?)""", replies);
        batches.batchUpdate("""
                insert into feed_attachment (id, version, community_id, added_by, question_id, reply_id,
                                             name, type, size, content, picture, aside, added_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", files);
    }

    private void count(Map<QuestionId, Tally> tallies) {
        batches.batchUpdate(
                """
                update feed_question set reply_count = reply_count + ?, last_number = ?, file_count = file_count + ?,
                    aside_count = aside_count + ?,
                    last_activity_at = greatest(last_activity_at, ?),
                    done_at = if(done_at is null, null, greatest(done_at, ?)), version = version + 1
                where id = ?""",
                tallies.entrySet().stream()
                        .map(entry -> entry.getValue().row(entry.getKey()))
                        .toList());
    }

    private void seen(Map<QuestionId, Tally> tallies, Collection<PersonId> members) {
        readings.read(tallies.entrySet().stream()
                .flatMap(entry -> members.stream()
                        .map(member -> new Readings.Seen(member, entry.getKey(), entry.getValue().lastNumber)))
                .toList());
    }

    /** What a question has gained so far. */
    private static final class Tally {

        private int lastNumber;
        private int replies;
        private int files;
        private int aside;
        private Instant latest = Instant.EPOCH;

        Tally(int lastNumber) {
            this.lastNumber = lastNumber;
        }

        int next() {
            replies++;
            return ++lastNumber;
        }

        void saw(ArchivedPost post) {
            files += post.said().files().size();
            aside += post.said().aside().size();
            latest = post.at().isAfter(latest) ? post.at() : latest;
        }

        Object[] row(QuestionId question) {
            var at = UtcTime.column(latest);
            return new Object[] {replies, lastNumber, files, aside, at, at, question.value()};
        }
    }
}
