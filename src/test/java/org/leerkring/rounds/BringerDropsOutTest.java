package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.rounds.methods.ContributionKind;

/** The case-bringer leaves, or loses the connection, in each kind of phase. */
class BringerDropsOutTest extends RoundStory {

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
