package org.leerkring.feed.lists;

import com.github.benmanes.caffeine.cache.Interner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.Origin;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.QuestionState;
import org.leerkring.feed.UtcTime;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads questions for lists. Each filter has an index that ends in (asked_at, id), so that a page costs the same however
 * long a community has existed.
 */
@Component
public class Lines {

    static final int PAGE = 20;

    private static final String COLUMNS = """
            select q.id, q.author_id, if(q.hidden_at is null, q.title, '') as title, q.asked_at, q.origin, q.state, q.harvest is not null as harvested,
                   q.reply_count, q.last_number, q.file_count
            from feed_question q
            """;

    private final JdbcClient jdbc;

    /** What did not change since an earlier read is the same object again: pages see so at a glance. */
    private final Interner<QuestionLine> known = Interner.newWeakInterner();

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public FeedPage page(CommunityId community, PersonId viewer, FeedFilter filter, @Nullable Position after) {
        var sql = new StringBuilder(COLUMNS);
        var tagged = filter.tag() != null;
        if (tagged) {
            sql.append(
                    "join feed_question_tag t on t.question_id = q.id and t.community_id = :community and t.tag = :tag\n");
        }
        sql.append("where q.community_id = :community and q.state <> 'WITHDRAWN'\n");
        sql.append(
                switch (filter.which()) {
                    case OPEN -> "and q.state = 'OPEN'\n";
                    case UNANSWERED -> "and q.state = 'OPEN' and q.reply_count = 0\n";
                    case DONE -> "and q.state = 'DONE'\n";
                    case MINE -> "and q.author_id = :viewer\n";
                    case ALL -> "";
                });
        var order = tagged ? "t.asked_at %1$s, t.question_id %1$s" : "q.asked_at %1$s, q.id %1$s";
        if (after != null) {
            sql.append(
                    tagged
                            ? "and t.asked_at <= :at and (t.asked_at < :at or t.question_id < :id)\n"
                            : "and q.asked_at <= :at and (q.asked_at < :at or q.id < :id)\n");
        }
        sql.append("order by ")
                .append(order.formatted("desc"))
                .append(" limit ")
                .append(PAGE + 1);
        var query =
                jdbc.sql(sql.toString()).param("community", community.value()).param("viewer", viewer.value());
        if (tagged) {
            query = query.param("tag", filter.tag());
        }
        if (after != null) {
            query = query.param("at", UtcTime.column(after.askedAt()))
                    .param("id", after.id().value());
        }
        var found = query.query(Lines::untagged).list();
        var lines = withTags(found.subList(0, Math.min(found.size(), PAGE)));
        var last = found.size() > PAGE ? lines.getLast() : null;
        return new FeedPage(lines, last == null ? null : new Position(last.askedAt(), last.id()));
    }

    public List<QuestionLine> lines(CommunityId community, Collection<QuestionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withTags(jdbc.sql(COLUMNS + "where q.community_id = :community and q.id in (:ids)")
                .param("community", community.value())
                .param("ids", ids.stream().map(QuestionId::value).toList())
                .query(Lines::untagged)
                .list());
    }

    public List<String> tags(QuestionId question) {
        return tags(List.of(question.value())).getOrDefault(question, List.of());
    }

    private List<QuestionLine> withTags(List<QuestionLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var tags = tags(lines.stream().map(line -> line.id().value()).toList());
        return lines.stream()
                .map(line -> line.tagged(tags.getOrDefault(line.id(), List.of())))
                .map(known::intern)
                .toList();
    }

    private Map<QuestionId, List<String>> tags(List<UUID> questions) {
        var tags = new HashMap<QuestionId, List<String>>();
        jdbc.sql("select question_id, tag from feed_question_tag where question_id in (:questions) order by tag")
                .param("questions", questions)
                .query((row, _) -> tags.computeIfAbsent(
                                new QuestionId(row.getObject("question_id", UUID.class)), _ -> new ArrayList<>())
                        .add(row.getString("tag")))
                .list();
        return tags;
    }

    private static QuestionLine untagged(ResultSet row, int number) throws SQLException {
        return new QuestionLine(
                new QuestionId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("title"),
                UtcTime.moment(row.getObject("asked_at", LocalDateTime.class)),
                Origin.valueOf(row.getString("origin")),
                QuestionState.valueOf(row.getString("state")),
                row.getBoolean("harvested"),
                row.getInt("reply_count"),
                row.getInt("last_number"),
                row.getInt("file_count"),
                List.of());
    }
}
