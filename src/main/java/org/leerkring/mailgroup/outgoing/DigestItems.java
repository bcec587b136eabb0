package org.leerkring.mailgroup.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts put by for people who want them together. */
@Component
class DigestItems {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    DigestItems(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void add(CommunityId community, PostKind kind, UUID post, Collection<PersonId> people) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        batches.batchUpdate(
                "insert ignore into mailgroup_digest_item (person_id, community_id, kind, post_id, put_by_at)"
                        + " values (?, ?, ?, ?, ?)",
                people.stream()
                        .map(person -> new Object[] {person.value(), community.value(), kind.name(), post, now})
                        .toList());
    }

    /** Those of these people for whom something of this community waits. */
    Set<PersonId> waitedForBy(CommunityId community, Collection<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                                select distinct person_id from mailgroup_digest_item
                                where person_id in (:people) and community_id = :community and digest_id is null""")
                        .param("people", people.stream().map(PersonId::value).toList())
                        .param("community", community.value())
                        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                        .list());
    }

    /** Puts what waits for someone into one mail; returns how many posts that are. */
    int gather(CommunityId community, PersonId person, UUID digest) {
        return jdbc.sql("""
                        update mailgroup_digest_item set digest_id = ?
                        where person_id = ? and community_id = ? and digest_id is null""").params(digest, person.value(), community.value()).update();
    }

    /** Forgets what waits for someone who wants none of it any more. */
    void forget(CommunityId community, PersonId person) {
        jdbc.sql("delete from mailgroup_digest_item where person_id = ? and community_id = ? and digest_id is null")
                .params(person.value(), community.value())
                .update();
    }

    List<Item> in(UUID digest) {
        return jdbc.sql("""
                        select person_id, community_id, kind, post_id from mailgroup_digest_item
                        where digest_id = ? order by post_id""").param(digest).query(DigestItems::item).list();
    }

    /** What waits never waits this long: the longest is a week. */
    void throwAwayPutByBefore(Instant moment) {
        jdbc.sql("delete from mailgroup_digest_item where put_by_at < ?")
                .param(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new PersonId(row.getObject("person_id", UUID.class)),
                new CommunityId(row.getObject("community_id", UUID.class)),
                PostKind.valueOf(row.getString("kind")),
                row.getObject("post_id", UUID.class));
    }

    /** One post put by for one person. */
    record Item(PersonId person, CommunityId community, PostKind kind, UUID post) {}
}
