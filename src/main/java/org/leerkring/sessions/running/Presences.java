package org.leerkring.sessions.running;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was at which session, and how. */
@Component
class Presences {

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(SessionId session, PersonId person, @Nullable Presence presence, Instant now) {
        if (presence == null) {
            jdbc.sql("delete from sessions_presence where session_id = ? and person_id = ?")
                    .params(session.value(), person.value())
                    .update();
        } else {
            jdbc.sql("""
                            insert into sessions_presence (session_id, person_id, presence, noted_at)
                            values (:session, :person, :presence, :now)
                            on duplicate key update presence = values(presence), noted_at = values(noted_at)""")
                    .param("session", session.value())
                    .param("person", person.value())
                    .param("presence", presence.name())
                    .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
        }
    }

    Map<PersonId, Presence> of(SessionId session) {
        return jdbc
                .sql("select person_id, presence from sessions_presence where session_id = ?")
                .param(session.value())
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Presence.valueOf(row.getString("presence"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
