package org.leerkring.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.SignOfLife;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A community lives as long as it asks and answers. */
@Component
class FeedSignOfLife implements SignOfLife {

    private final JdbcClient jdbc;

    FeedSignOfLife(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<CommunityId, Instant> lastSigns(Collection<CommunityId> communities) {
        return jdbc
                .sql("""
                        select community_id, max(last_activity_at) at from feed_question
                        where community_id in (:communities) group by community_id""")
                .param(
                        "communities",
                        communities.stream().map(CommunityId::value).toList())
                .query((row, _) -> Map.entry(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        UtcTime.moment(row.getObject("at", LocalDateTime.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
