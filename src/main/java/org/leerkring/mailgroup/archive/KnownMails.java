package org.leerkring.mailgroup.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.ArchivedPost;
import org.leerkring.feed.FeedArchive;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.UtcTime;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which mails are posts already; a mail and its post are written together. */
@Component
class KnownMails {

    private static final int AT_ONCE = 1_000;

    private final FeedArchive feed;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    KnownMails(FeedArchive feed, JdbcClient jdbc, JdbcTemplate batches) {
        this.feed = feed;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A mail that is a post, and whose. */
    record Known(QuestionId question, @Nullable PersonId author) {}

    /** A mail and the post it becomes. */
    record Post(String key, ArchivedPost post) {}

    /** Those of these mails that are posts, some hundreds of keys at a time. */
    @Transactional(readOnly = true)
    Map<String, Known> of(CommunityId community, List<String> keys) {
        var known = new HashMap<String, Known>();
        for (var start = 0; start < keys.size(); start += AT_ONCE) {
            jdbc.sql("""
                            select m.message_id, m.question_id, coalesce(r.author_id, q.author_id) as author
                            from mailgroup_message m
                            join feed_question q on q.id = m.question_id
                            left join feed_reply r on r.id = m.reply_id
                            where m.community_id = :community and m.message_id in (:keys)""")
                    .param("community", community.value())
                    .param("keys", keys.subList(start, Math.min(keys.size(), start + AT_ONCE)))
                    .query((row, _) -> known.put(
                            row.getString("message_id"),
                            new Known(
                                    new QuestionId(row.getObject("question_id", UUID.class)),
                                    new PersonId(row.getObject("author", UUID.class)))))
                    .list();
        }
        return known;
    }

    /** Fails as a whole when one of them became a post meanwhile. */
    @Transactional
    void add(CommunityId community, List<Post> posts, Collection<PersonId> members) {
        feed.add(community, posts.stream().map(Post::post).toList(), members);
        batches.batchUpdate(
                "insert into mailgroup_message (community_id, message_id, question_id, reply_id, posted_at) values (?, ?, ?, ?, ?)",
                posts.stream().map(post -> row(community, post)).toList());
    }

    private static Object[] row(CommunityId community, Post post) {
        var reply = post.post().reply();
        return new Object[] {
            community.value(),
            post.key(),
            post.post().question().value(),
            reply == null ? null : reply.value(),
            UtcTime.column(post.post().at())
        };
    }
}
