package org.leerkring.sessions.homework;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did which homework. */
@Component
class Ticks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ticks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ticking twice is ticking once. */
    void set(HomeworkId homework, PersonId person) {
        jdbc.sql("insert ignore into sessions_homework_tick (homework_id, person_id, done_at) values (?, ?, ?)")
                .params(homework.value(), person.value(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void clear(HomeworkId homework, PersonId person) {
        jdbc.sql("delete from sessions_homework_tick where homework_id = ? and person_id = ?")
                .params(homework.value(), person.value())
                .update();
    }

    /** All of a session, in one query. */
    Map<HomeworkId, Set<PersonId>> of(SessionId session) {
        return jdbc
                .sql("""
                        select t.homework_id, t.person_id from sessions_homework_tick t
                        join sessions_homework h on h.id = t.homework_id
                        where h.session_id = ?""")
                .param(session.value())
                .query((row, _) -> Map.entry(
                        new HomeworkId(row.getObject("homework_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }
}
