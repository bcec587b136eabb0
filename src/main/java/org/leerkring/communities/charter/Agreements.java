package org.leerkring.communities.charter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who agreed to which version, and in which school year; a row is written once and never changed. */
@Component
class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Agreeing again, or on two devices at once, is no mistake; answers whether it was the first time. */
    boolean keep(CommunityId community, int number, PersonId person, SchoolYear year, Instant now) {
        return jdbc.sql("""
                        insert ignore into communities_charter_agreement
                            (community_id, number, person_id, school_year, agreed_at)
                        values (:community, :number, :person, :year, :now)""")
                        .param("community", community.value())
                        .param("number", number)
                        .param("person", person.value())
                        .param("year", year.begins())
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Who agreed to this version, and in which school year last. */
    Map<PersonId, SchoolYear> of(CommunityId community, int number) {
        return jdbc
                .sql("""
                        select person_id, max(school_year) as school_year from communities_charter_agreement
                        where community_id = :community and number = :number group by person_id""")
                .param("community", community.value())
                .param("number", number)
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new SchoolYear(row.getInt("school_year"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
