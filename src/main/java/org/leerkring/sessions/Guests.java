package org.leerkring.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was invited to one session without being in its community. */
@Component
public class Guests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Guests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isGuest(SessionId session, PersonId person) {
        return jdbc.sql("select exists (select 1 from sessions_guest where session_id = ? and person_id = ?)")
                .params(session.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** In the order they were invited. */
    public List<PersonId> of(SessionId session) {
        return jdbc
                .sql("select person_id from sessions_guest where session_id = ? order by invited_at, person_id")
                .param(session.value())
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .toList();
    }

    List<SessionId> sessionsOf(PersonId person) {
        return jdbc
                .sql("select session_id from sessions_guest where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .stream()
                .map(SessionId::new)
                .toList();
    }

    void welcome(SessionId session, PersonId person) {
        jdbc.sql("insert ignore into sessions_guest (session_id, person_id, invited_at) values (?, ?, ?)")
                .params(session.value(), person.value(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Returns whether they were one. */
    boolean dismiss(SessionId session, PersonId person) {
        return jdbc.sql("delete from sessions_guest where session_id = ? and person_id = ?")
                        .params(session.value(), person.value())
                        .update()
                == 1;
    }
}
