package org.leerkring.communities;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each member wants mail about each of their communities; everyone chooses for themselves only. */
@Service
@Transactional
public class Notifications {

    private final Communities communities;
    private final JdbcClient jdbc;

    Notifications(Communities communities, JdbcClient jdbc) {
        this.communities = communities;
        this.jdbc = jdbc;
    }

    /** Chooses for one community this person is in. */
    public void choose(CommunityId community, PersonId person, NotificationChoice choice) {
        communities.enter(community, person);
        jdbc.sql("""
                        insert into communities_notification (community_id, person_id, choice)
                        values (:community, :person, :choice) on duplicate key update choice = :choice""")
                .param("community", community.value())
                .param("person", person.value())
                .param("choice", choice.name())
                .update();
    }

    /** What this person chose, for the communities where they did; elsewhere it is {@link NotificationChoice#AT_ONCE}. */
    @Transactional(readOnly = true)
    public Map<CommunityId, NotificationChoice> of(PersonId person) {
        return jdbc
                .sql("select community_id, choice from communities_notification where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> Map.entry(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        NotificationChoice.valueOf(row.getString("choice"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What counts for this person in this community. */
    @Transactional(readOnly = true)
    public NotificationChoice of(CommunityId community, PersonId person) {
        return of(person).getOrDefault(community, NotificationChoice.AT_ONCE);
    }
}
