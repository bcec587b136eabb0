package org.leerkring.sessions.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to invitations. Plain SQL: one row for each person, and the last word counts. */
@Component
class Answers {

    private static final String COLUMNS = "select person_id, coming, note, starts_at, stamp from sessions_answer ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<PersonId, Answer> of(SessionId session) {
        return jdbc.sql(COLUMNS + "where session_id = ?").param(session.value()).query(Answers::answer).stream()
                .collect(Collectors.toMap(Answer::person, Function.identity()));
    }

    Optional<Answer> of(SessionId session, PersonId person) {
        return jdbc.sql(COLUMNS + "where session_id = ? and person_id = ?")
                .params(session.value(), person.value())
                .query(Answers::answer)
                .optional();
    }

    /** What one person answered to each of these, in one query; of which they did not is missing. */
    Map<SessionId, Answer> of(Collection<SessionId> sessions, PersonId person) {
        var said = new HashMap<SessionId, Answer>();
        jdbc.sql("""
                        select session_id, person_id, coming, note, starts_at, stamp from sessions_answer
                        where person_id = :person and session_id in (:sessions)""")
                .param("person", person.value())
                .param("sessions", sessions.stream().map(SessionId::value).toList())
                .query(row -> {
                    said.put(new SessionId(row.getObject("session_id", UUID.class)), answer(row, 0));
                });
        return said;
    }

    void keep(SessionId session, Answer answer) {
        jdbc.sql("""
                        insert into sessions_answer (session_id, person_id, coming, note, starts_at, stamp, answered_at)
                        values (:session, :person, :coming, :note, :starts, :stamp, :now)
                        on duplicate key update coming = :coming, note = :note, starts_at = :starts,
                            stamp = coalesce(:stamp, stamp), answered_at = :now""")
                .param("session", session.value())
                .param("person", answer.person().value())
                .param("coming", answer.rsvp().coming().name())
                .param("note", answer.rsvp().note())
                .param("starts", column(answer.starts()))
                .param("stamp", column(answer.stamp()))
                .param("now", column(clock.instant()))
                .update();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        var stamp = row.getObject("stamp", LocalDateTime.class);
        return new Answer(
                new PersonId(row.getObject("person_id", UUID.class)),
                new Rsvp(Coming.valueOf(row.getString("coming")), row.getString("note")),
                row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                stamp == null ? null : stamp.toInstant(ZoneOffset.UTC));
    }

    private static @Nullable LocalDateTime column(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
