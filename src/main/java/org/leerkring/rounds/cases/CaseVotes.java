package org.leerkring.rounds.cases;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who would take which case in which session. */
@Component
class CaseVotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseVotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Twice the same voice is one. */
    void give(SessionId session, CaseId proposal, PersonId person) {
        jdbc.sql("insert ignore into rounds_case_vote (session_id, case_id, person_id, voted_at) values (?, ?, ?, ?)")
                .params(
                        session.value(),
                        proposal.value(),
                        person.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void takeBack(SessionId session, CaseId proposal, PersonId person) {
        jdbc.sql("delete from rounds_case_vote where session_id = ? and case_id = ? and person_id = ?")
                .params(session.value(), proposal.value(), person.value())
                .update();
    }

    /** All of a session, in one query. */
    Map<CaseId, Set<PersonId>> of(SessionId session) {
        var all = new HashMap<CaseId, Set<PersonId>>();
        jdbc.sql("select case_id, person_id from rounds_case_vote where session_id = ?")
                .param(session.value())
                .query(row -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new HashSet<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        return all;
    }

    void forget(CaseId proposal) {
        jdbc.sql("delete from rounds_case_vote where case_id = ?")
                .param(proposal.value())
                .update();
    }

    void forget(SessionId session) {
        jdbc.sql("delete from rounds_case_vote where session_id = ?")
                .param(session.value())
                .update();
    }
}
