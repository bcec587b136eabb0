package org.leerkring.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Count;
import org.leerkring.communities.Counting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the questions of a year, and how soon they were answered: "a first answer within two days" (field.md). */
@Component
class FeedCounting implements Counting {

    private static final Duration YEAR = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedCounting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<CommunityId, List<Count>> counts(Collection<CommunityId> communities) {
        return jdbc
                .sql("""
                        select q.community_id, count(*) questions, sum(q.reply_count) replies,
                               sum(r.posted_at <= q.asked_at + interval 2 day) soon
                        from feed_question q left join feed_reply r on r.question_id = q.id and r.number = 1
                        where q.community_id in (:communities) and q.asked_at > :since and q.state <> 'WITHDRAWN'
                        group by q.community_id""")
                .param(
                        "communities",
                        communities.stream().map(CommunityId::value).toList())
                .param("since", UtcTime.column(clock.instant().minus(YEAR)))
                .query((row, _) -> Map.entry(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        List.of(
                                new Count("feed.FeedCounting.questions", row.getLong("questions")),
                                new Count("feed.FeedCounting.replies", row.getLong("replies")),
                                new Count(
                                        "feed.FeedCounting.soon",
                                        Math.round(100.0 * row.getLong("soon") / row.getLong("questions"))))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
