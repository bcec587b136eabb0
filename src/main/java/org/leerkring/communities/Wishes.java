package org.leerkring.communities;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the members of dormant communities said they want; at most one wish each. */
@Component
class Wishes {

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void say(CommunityId community, PersonId person, Wish wish, Instant now) {
        jdbc.sql("""
                        insert into communities_wish (community_id, person_id, wish, wished_at) values (?, ?, ?, ?)
                        on duplicate key update wish = values(wish), wished_at = values(wished_at)""")
                .params(community.value(), person.value(), wish.name(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    Map<PersonId, Wish> of(CommunityId community) {
        return jdbc
                .sql("select person_id, wish from communities_wish where community_id = ?")
                .param(community.value())
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)), Wish.valueOf(row.getString("wish"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forget(CommunityId community) {
        jdbc.sql("delete from communities_wish where community_id = ?")
                .param(community.value())
                .update();
    }
}
