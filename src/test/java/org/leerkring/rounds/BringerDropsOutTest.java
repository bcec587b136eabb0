package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.CaseState;
import org.leerkring.rounds.cases.CaseWords;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The case-bringer leaves, or loses the connection, in each kind of phase. */
class BringerDropsOutTest extends RoundStory {

    @Autowired
    Cases cases;

    @Test
    void aBringerWhosePageIsLostIsStillTheBringerAndTheRoundGoesOn() {
        var seated = table.begun("incident");
        pages.open(seated.bringer().value(), Rounds.topic(seated.round()));
        table.goTo(seated, "questions");
        var before = rounds.read(seated.round());

        pages.lose(seated.bringer().value());
        pass(Duration.ofHours(1));

        assertThat(rounds.read(seated.round())).isEqualTo(before);
        rounds.pause(seated.round(), turn(seated), seated.leader());
        rounds.resume(seated.round(), turn(seated), seated.leader());
        say(seated, ContributionKind.FACT, "Ik ben er weer.", seated.bringer());
    }

    @ParameterizedTest
    @CsvSource({
        "gossip, question",
        "gossip, open-questions",
        "gossip, gossip",
        "gossip, weighing",
        "gossip, evaluation",
        "incident, questions",
        "incident, advice"
    })
    void withoutTheBringerTheClockWaitsUntilTheyAreBack(String method, String phase) {
        var seated = table.begun(method);
        table.goTo(seated, phase);
        pass(Duration.ofMinutes(2));

        rounds.leave(seated.round(), seated.bringer());
        pass(Duration.ofMinutes(20));

        var spent = rounds.read(seated.round()).clock().orElseThrow();
        assertThat(spent.spent()).isEqualTo(Duration.ofMinutes(2));
        refused("rounds.refused.bringer-left", () -> rounds.resume(seated.round(), turn(seated), seated.leader()));
        assertThat(rounds.read(seated.round()).runningSince()).isNull();
        comeBack(seated, seated.bringer());
        rounds.resume(seated.round(), turn(seated), seated.leader());
        assertThat(rounds.read(seated.round()).clock())
                .contains(new ClockRead(spent.given(), Duration.ofMinutes(2), clock.instant()));
        assertThat(speaking.look(seated.round(), seated.bringer()).part()).isEqualTo(Part.BRINGER);
    }

    @Test
    void thePhaseAfterWaitsForTheBringerTooAndBackIsPossibleWithAClockThatStands() {
        var seated = table.begun("incident");
        table.goTo(seated, "analysis");
        rounds.leave(seated.round(), seated.bringer());

        refused("rounds.refused.bringer-left", () -> rounds.next(seated.round(), turn(seated), seated.leader()));
        rounds.back(seated.round(), turn(seated), seated.leader());

        assertThat(rounds.read(seated.round())).returns(3, RoundRead::position).returns(null, RoundRead::runningSince);
    }

    @Test
    void aPhaseThatIsAboutNobodysCaseGoesOnWithoutTheBringer() {
        var seated = table.begun("incident");
        rounds.leave(seated.round(), seated.bringer());

        rounds.resume(seated.round(), turn(seated), seated.leader());
        rounds.next(seated.round(), turn(seated), seated.leader());

        assertThat(rounds.read(seated.round()).position()).isEqualTo(1);
    }

    @Test
    void theGroupGoesOnWithSomebodyElsesCaseAndWhatWasSaidOfTheFirstIsNotPutBeforeThem() {
        var seated = table.begun("incident");
        table.goTo(seated, "analysis");
        say(seated, ContributionKind.HYPOTHESIS, "Bram is te streng.", seated.tom());
        rounds.leave(seated.round(), seated.bringer());

        rounds.settle(seated.round(), seated.lies(), null, seated.leader());
        rounds.resume(seated.round(), turn(seated), seated.leader());
        comeBack(seated, seated.bringer());

        assertThat(speaking.look(seated.round(), seated.lies()).part()).isEqualTo(Part.BRINGER);
        assertThat(speaking.look(seated.round(), seated.bringer()).part()).isEqualTo(Part.GROUP);
        say(seated, ContributionKind.HYPOTHESIS, "Lies wacht te lang.", seated.bringer());
        assertThat(texts(seated, seated.bringer())).containsExactly("Lies wacht te lang.");
        assertThat(texts(seated, seated.lies()))
                .as("said while she sat at the table")
                .containsExactly("Bram is te streng.");
        table.goTo(seated, "next-step");
        assertThat(texts(seated, seated.bringer())).containsExactly("Lies wacht te lang.");
        assertThat(atWork(seated, seated.lies())).containsExactly("Lies wacht te lang.");
        assertThat(atWork(seated, seated.tom())).containsExactly("Lies wacht te lang.");
    }

    @Test
    void aCaseTheRoundDoesNotGoOnWithIsItsBringersDraftAgain() {
        var seated = table.seated("incident");
        var first = offered(seated, seated.bringer());
        var second = offered(seated, seated.lies());
        rounds.settle(seated.round(), seated.bringer(), first, seated.leader());
        rounds.begin(seated.round(), turn(seated), seated.leader());
        table.goTo(seated, "questions");
        rounds.leave(seated.round(), seated.bringer());

        rounds.settle(seated.round(), seated.lies(), second, seated.leader());

        assertThat(cases.find(first).orElseThrow())
                .returns(CaseState.DRAFT, CaseLine::state)
                .returns(null, CaseLine::round)
                .returns(false, CaseLine::wiped);
        assertThat(cases.find(second).orElseThrow())
                .returns(CaseState.TAKEN, CaseLine::state)
                .returns(seated.round(), CaseLine::round);
        assertThat(speaking.look(seated.round(), seated.tom()).theCase().title())
                .isEqualTo("Voorval van " + seated.lies().value());
    }

    private CaseId offered(Seated seated, PersonId bringer) {
        var words = CaseWords.complete("Voorval van " + bringer.value());
        var theCase = cases.begin(seated.community(), words, Confidentiality.ROUND, bringer);
        cases.offer(theCase, bringer);
        return theCase;
    }

    @Test
    void orTheGroupEndsAndTheBringerStillDecidesWhatIsWiped() {
        var seated = table.begun("incident");
        table.goTo(seated, "questions");
        rounds.leave(seated.round(), seated.bringer());

        rounds.end(seated.round(), turn(seated), seated.leader());

        assertThat(rounds.read(seated.round()))
                .returns(RoundState.ENDED, RoundRead::state)
                .returns(seated.bringer(), RoundRead::bringer);
    }
}
