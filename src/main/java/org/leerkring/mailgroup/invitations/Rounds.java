package org.leerkring.mailgroup.invitations;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times at which mails about a session left; each happens once, however often it is asked for. */
@Component
class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mark what tells this round from others on the same occasion; empty when it was there before */
    Optional<UUID> open(SessionId session, Occasion occasion, String mark) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var fresh = jdbc.sql(
                                "insert ignore into mailgroup_session_round (id, session_id, occasion, mark) values (?, ?, ?, ?)")
                        .params(id, session.value(), occasion.name(), mark)
                        .update()
                == 1;
        return fresh ? Optional.of(id) : Optional.empty();
    }

    Optional<Round> find(UUID id) {
        return jdbc.sql("select session_id, occasion from mailgroup_session_round where id = ?")
                .param(id)
                .query((row, _) -> new Round(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        Occasion.valueOf(row.getString("occasion"))))
                .optional();
    }

    record Round(SessionId session, Occasion occasion) {}
}
