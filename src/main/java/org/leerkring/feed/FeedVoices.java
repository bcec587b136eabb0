package org.leerkring.feed;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Voices;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked or answered between meetings; what was withdrawn was said all the same. */
@Component
class FeedVoices implements Voices {

    private final JdbcClient jdbc;

    FeedVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PersonId> heardSince(CommunityId community, Instant since) {
        return jdbc
                .sql("""
                        select author_id from feed_question where community_id = :community and asked_at >= :since
                        union
                        select r.author_id from feed_reply r join feed_question q on q.id = r.question_id
                        where q.community_id = :community and q.last_activity_at >= :since and r.posted_at >= :since""")
                .param("community", community.value())
                .param("since", UtcTime.column(since))
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
