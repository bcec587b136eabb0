package org.leerkring.demo;

import java.util.List;
import java.util.Objects;
import org.leerkring.communities.CommunityId;
import org.leerkring.demo.Cast.Circle;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.Ballots;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A few cases in the communities of the first network, and votes for the next session. By the verbs people use, not as
 * rows: what is written is sealed, and differently each time.
 */
@Component
public class DemoCases {

    /** A case as it is written by hand. */
    record CaseScript(
            String kind,
            String by,
            boolean offered,
            String title,
            String question,
            String happened,
            String myPart,
            String tried,
            String wanted,
            String ending,
            List<String> voices) {

        CaseText text() {
            return new CaseText(
                    title, question, happened.strip(), myPart.strip(), tried.strip(), wanted.strip(), ending.strip());
        }
    }

    private final Cases cases;
    private final Ballots ballots;
    private final JdbcClient jdbc;

    DemoCases(Cases cases, Ballots ballots, JdbcClient jdbc) {
        this.cases = cases;
        this.ballots = ballots;
        this.jdbc = jdbc;
    }

    /** Into a demo that has none yet. */
    public void make() {
        if (isThere("select exists (select 1 from rounds_case)")) {
            return;
        }
        var cast = Cast.of(DemoScript.read(), 0);
        for (var script : DemoScript.readAll("cases", CaseScript[].class)) {
            cast.circles().stream()
                    .filter(circle -> circle.kind().equals(script.kind()))
                    .findFirst()
                    .ifPresent(circle -> propose(circle, script));
        }
    }

    private void propose(Circle circle, CaseScript script) {
        var community = new CommunityId(circle.id());
        var bringer = person(circle, script.by());
        var id = cases.begin(community, script.text(), Confidentiality.ROUND, bringer);
        if (script.offered()) {
            cases.offer(id, bringer);
            ballots.next(community, bringer).ifPresent(ballot -> script.voices()
                    .forEach(voice -> ballots.vote(ballot.session().id(), id, true, person(circle, voice))));
        }
    }

    private static PersonId person(Circle circle, String key) {
        return new PersonId(
                Objects.requireNonNull(circle.members().get(key), key).person().id());
    }

    private boolean isThere(String query) {
        return Boolean.TRUE.equals(jdbc.sql(query).query(Boolean.class).single());
    }
}
