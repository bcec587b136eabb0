package org.leerkring.sessions.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of communities and what was answered to them. */
@Component
class TicketBox {

    private static final String SCORE = "SCORE";
    private static final String WORDS = "WORDS";

    private final JdbcClient jdbc;

    TicketBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TicketQuestion> own(CommunityId community) {
        return jdbc.sql(
                        "select number, kind, words from sessions_ticket_question where community_id = ? order by number")
                .param(community.value())
                .query((row, _) -> question(row.getInt("number"), row.getString("kind"), row.getString("words")))
                .list();
    }

    void ask(CommunityId community, List<TicketQuestion> questions) {
        questions.forEach(question -> jdbc.sql("""
                        insert into sessions_ticket_question (community_id, number, kind, words) values (?, ?, ?, ?)
                        on duplicate key update kind = values(kind), words = values(words)""")
                .params(community.value(), question.number(), question.scored() ? SCORE : WORDS, question.words())
                .update());
    }

    /** From here on it asks what Leerkring proposes. */
    void forget(CommunityId community) {
        jdbc.sql("delete from sessions_ticket_question where community_id = ?")
                .param(community.value())
                .update();
    }

    /** What was asked at a session, once someone answered. */
    List<TicketQuestion> asked(SessionId session) {
        return jdbc.sql("select number, kind, words from sessions_ticket_asked where session_id = ? order by number")
                .param(session.value())
                .query((row, _) -> question(row.getInt("number"), row.getString("kind"), row.getString("words")))
                .list();
    }

    private static TicketQuestion question(int number, String kind, String words) {
        return new TicketQuestion(number, SCORE.equals(kind), words, Tickets.isProposed(words));
    }

    /** The first answer fixes what was asked; later ones find it fixed. Answers what is fixed, also by someone else just now. */
    List<TicketQuestion> fix(SessionId session, Collection<TicketQuestion> questions) {
        questions.forEach(question -> jdbc.sql(
                        "insert ignore into sessions_ticket_asked (session_id, number, kind, words) values (?, ?, ?, ?)")
                .params(session.value(), question.number(), question.scored() ? SCORE : WORDS, question.words())
                .update());
        // reads what stands there, not what stood there when this transaction began
        return jdbc.sql("select number, kind, words from sessions_ticket_asked where session_id = ? order by number"
                        + " lock in share mode")
                .param(session.value())
                .query((row, _) -> question(row.getInt("number"), row.getString("kind"), row.getString("words")))
                .list();
    }

    void answer(SessionId session, PersonId person, TicketAnswer answer) {
        jdbc.sql("""
                        insert into sessions_ticket_answer (session_id, person_id, number, score, words)
                        values (:session, :person, :number, :score, :words)
                        on duplicate key update score = values(score), words = values(words)""")
                .param("session", session.value())
                .param("person", person.value())
                .param("number", answer.number())
                .param("score", answer.score())
                .param("words", answer.words())
                .update();
    }

    List<TicketAnswer> answers(SessionId session, @Nullable PersonId person) {
        return jdbc.sql("""
                        select number, score, words from sessions_ticket_answer
                        where session_id = :session and (:person is null or person_id = :person)
                        order by number, words""")
                .param("session", session.value())
                .param(
                        "person",
                        Optional.ofNullable(person).map(PersonId::value).orElse(null))
                .query((row, _) -> new TicketAnswer(
                        row.getInt("number"), row.getObject("score", Integer.class), row.getString("words")))
                .list();
    }
}
