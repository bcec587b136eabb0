package org.leerkring.sessions.running;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may write in the minutes of which session, beside who leads it. */
@Component
class Pens {

    private final JdbcClient jdbc;

    Pens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void give(SessionId session, PersonId person) {
        jdbc.sql("insert ignore into sessions_pen (session_id, person_id) values (?, ?)")
                .params(session.value(), person.value())
                .update();
    }

    void takeBack(SessionId session, PersonId person) {
        jdbc.sql("delete from sessions_pen where session_id = ? and person_id = ?")
                .params(session.value(), person.value())
                .update();
    }

    Set<PersonId> of(SessionId session) {
        return jdbc
                .sql("select person_id from sessions_pen where session_id = ?")
                .param(session.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
