package org.leerkring.mailgroup.bounces;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came back, and for whom mail is paused. Plain SQL: these are marks, not objects with rules. */
@Component
class BounceRows {

    private static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient jdbc;

    BounceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line for a copy, however often it is reported; that it is delayed may be followed by that it failed. */
    void keep(UUID copy, PersonId person, boolean hard, String status, Instant now) {
        jdbc.sql("delete from mailgroup_bounce where person_id = ? and bounced_at < ?")
                .params(person.value(), column(now.minus(KEPT)))
                .update();
        jdbc.sql("""
                        insert into mailgroup_bounce (copy_id, person_id, hard, status, bounced_at, counts)
                        values (?, ?, ?, ?, ?, true)
                        on duplicate key update
                            status = if(values(hard) and not hard, values(status), status),
                            hard = hard or values(hard)""").params(copy, person.value(), hard, status, column(now)).update();
    }

    /** On how many different days mail to this person came back for good, of what still counts. */
    int days(PersonId person, Instant since) {
        return jdbc.sql("""
                        select count(distinct date(bounced_at)) from mailgroup_bounce
                        where person_id = ? and hard and counts and bounced_at > ?""")
                .params(person.value(), column(since))
                .query(Integer.class)
                .single();
    }

    /** What came back until now is history: mail arrived since, or starts anew. */
    void countNoMore(PersonId person) {
        jdbc.sql("update mailgroup_bounce set counts = false where person_id = ? and counts")
                .param(person.value())
                .update();
    }

    /** Returns whether that is news. */
    boolean pause(PersonId person, Instant now) {
        return jdbc.sql("insert ignore into mailgroup_pause (person_id, paused_at) values (?, ?)")
                        .params(person.value(), column(now))
                        .update()
                == 1;
    }

    /** Returns whether that is news. */
    boolean endPause(PersonId person) {
        return jdbc.sql("delete from mailgroup_pause where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    Set<PersonId> paused(Collection<PersonId> among) {
        return among.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select person_id from mailgroup_pause where person_id in (:among)")
                        .param("among", among.stream().map(PersonId::value).toList())
                        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    void forget(PersonId person) {
        jdbc.sql("delete from mailgroup_bounce where person_id = ?")
                .param(person.value())
                .update();
        endPause(person);
    }

    private static LocalDateTime column(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
