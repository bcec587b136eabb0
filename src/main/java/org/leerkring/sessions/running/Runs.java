package org.leerkring.sessions.running;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where groups are on their agendas. Each change says what it wants to be true, so two at once do no harm. */
@Component
class Runs {

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item that was begun before keeps its own clock. */
    void goTo(SessionId session, AgendaItemId item, Instant now) {
        jdbc.sql("""
                        insert into sessions_run (session_id, item_id) values (:session, :item)
                        on duplicate key update item_id = values(item_id)""")
                .param("session", session.value())
                .param("item", item.value())
                .update();
        jdbc.sql("insert ignore into sessions_run_item (session_id, item_id, begun_at) values (?, ?, ?)")
                .params(session.value(), item.value(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    void letEveryoneWrite(SessionId session, boolean everyone) {
        jdbc.sql("""
                        insert into sessions_run (session_id, everyone_writes) values (:session, :everyone)
                        on duplicate key update everyone_writes = values(everyone_writes)""")
                .param("session", session.value())
                .param("everyone", everyone)
                .update();
    }

    Optional<AgendaItemId> current(SessionId session) {
        return jdbc.sql("select item_id from sessions_run where session_id = ? and item_id is not null")
                .param(session.value())
                .query(UUID.class)
                .optional()
                .map(AgendaItemId::new);
    }

    boolean everyoneWrites(SessionId session) {
        return jdbc.sql("select exists (select 1 from sessions_run where session_id = ? and everyone_writes)")
                .param(session.value())
                .query(Boolean.class)
                .single();
    }

    Map<AgendaItemId, Instant> begun(SessionId session) {
        return jdbc
                .sql("select item_id, begun_at from sessions_run_item where session_id = ?")
                .param(session.value())
                .query((row, _) -> Map.entry(
                        new AgendaItemId(row.getObject("item_id", UUID.class)),
                        row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
