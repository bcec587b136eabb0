package org.leerkring.mailgroup.inbound;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ReplyId;
import org.leerkring.feed.UtcTime;
import org.leerkring.mailgroup.MessageIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which post a Message-ID stands for: one that we sent out, or a member's own mail that became a post. */
@Component
class Threading {

    /** Long threads name all their ancestors; the last ones are the nearest. */
    private static final int NEAREST = 30;

    private static final UUID NONE = new UUID(0, 0);

    private final MessageIds ids;
    private final JdbcClient jdbc;

    Threading(MessageIds ids, JdbcClient jdbc) {
        this.ids = ids;
        this.jdbc = jdbc;
    }

    /** The question in this community that a mail with these references answers; the nearest one that is known counts. */
    Optional<QuestionId> question(CommunityId community, List<String> references) {
        var nearest = references.subList(Math.max(0, references.size() - NEAREST), references.size());
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        var known = new HashMap<String, QuestionId>();
        jdbc.sql("""
                        select 'question' as kind, id as post_id, null as message_id, id as question_id from feed_question
                        where community_id = :community and id in (:questions)
                        union all
                        select 'reply', r.id, null, q.id from feed_reply r join feed_question q on q.id = r.question_id
                        where q.community_id = :community and r.id in (:replies)
                        union all
                        select 'mail', null, message_id, question_id from mailgroup_message
                        where community_id = :community and message_id in (:messages)""")
                .param("community", community.value())
                .param("questions", orNone(nearest.stream().flatMap(id -> ids.question(id).stream()
                        .map(QuestionId::value))))
                .param("replies", orNone(nearest.stream().flatMap(id -> ids.reply(id).stream()
                        .map(ReplyId::value))))
                .param("messages", nearest.stream().map(MessageKey::of).toList())
                .query((row, _) -> known.put(
                        switch (row.getString("kind")) {
                            case "question" -> ids.of(new QuestionId(row.getObject("post_id", UUID.class)));
                            case "reply" -> ids.of(new ReplyId(row.getObject("post_id", UUID.class)));
                            default -> row.getString("message_id");
                        },
                        new QuestionId(row.getObject("question_id", UUID.class))))
                .list();
        return nearest.reversed().stream()
                .flatMap(id -> Stream.of(id.strip(), MessageKey.of(id)))
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .findFirst();
    }

    /** Whether a mail with this key became a post in this community already. */
    boolean isPosted(CommunityId community, String key) {
        return jdbc.sql("select count(*) from mailgroup_message where community_id = ? and message_id = ?")
                        .params(community.value(), key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes what a mail became; fails when another transaction did at the same moment. */
    void posted(CommunityId community, String key, QuestionId question, @Nullable ReplyId reply, Instant now) {
        jdbc.sql("""
                        insert into mailgroup_message (community_id, message_id, question_id, reply_id, posted_at)
                        values (:community, :key, :question, :reply, :now)""")
                .param("community", community.value())
                .param("key", key)
                .param("question", question.value())
                .param("reply", reply == null ? null : reply.value())
                .param("now", UtcTime.column(now))
                .update();
    }

    private static List<UUID> orNone(Stream<UUID> ids) {
        var found = ids.toList();
        return found.isEmpty() ? List.of(NONE) : found;
    }
}
