package org.leerkring.mailgroup.invitations;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times at which mails about a session left; each happens once, however often it is asked for. */
@Component
class MailBatches {

    private final JdbcClient jdbc;

    MailBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mark what tells this batch from others on the same occasion; empty when it was there before */
    Optional<UUID> open(Batch batch, String mark) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var fresh = jdbc.sql("""
                                insert ignore into mailgroup_session_round (id, session_id, occasion, mark, host_id)
                                values (:id, :session, :occasion, :mark, :host)""")
                        .param("id", id)
                        .param("session", batch.session().value())
                        .param("occasion", batch.occasion().name())
                        .param("mark", mark)
                        .param("host", value(batch.host()))
                        .update()
                == 1;
        return fresh ? Optional.of(id) : Optional.empty();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select session_id, occasion, host_id from mailgroup_session_round where id = ?")
                .param(id)
                .query((row, _) -> new Batch(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        Occasion.valueOf(row.getString("occasion")),
                        Optional.ofNullable(row.getObject("host_id", UUID.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .optional();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** @param host who asked a guest to come; null for what goes to others */
    record Batch(
            SessionId session, Occasion occasion, @Nullable PersonId host) {

        Batch(SessionId session, Occasion occasion) {
            this(session, occasion, null);
        }
    }
}
