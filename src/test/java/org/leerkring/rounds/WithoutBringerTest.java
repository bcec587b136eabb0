package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Choosing a case may be left out when the group chose before; a phase about a case never runs without one. */
@SpringBootTest
@Import({Circle.class, RoundTable.class})
@ContextConfiguration(initializers = MariaDb.class)
class WithoutBringerTest {

    @Autowired
    RoundTable table;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Test
    void aGroupThatChoseBeforeLeavesOfferingAndChoosingOut() {
        var seated = table.begun("incident");
        next(seated);
        skip(seated);
        skip(seated);

        assertThat(phase(seated)).isEqualTo("questions");
        assertThat(speaking.look(seated.round(), seated.bringer()).part()).isEqualTo(Part.BRINGER);
        speaking.say(seated.round(), ContributionKind.FACT, "Het was dinsdag.", seated.bringer());
        assertThat(rounds.read(seated.round()).steps())
                .filteredOn(StepRead::skipped)
                .extracting(StepRead::phase)
                .containsExactly("offers", "choice");
    }

    @Test
    void thePhaseAboutACaseDoesNotRunBeforeSomebodyBringsOne() {
        var seated = chosen("incident");
        next(seated);
        skip(seated);
        var turn = table.turn(seated.round());

        refused("rounds.refused.no-bringer-yet", () -> skip(seated));
        refused("rounds.refused.no-bringer-yet", () -> next(seated));

        assertThat(phase(seated)).isEqualTo("choice");
        assertThat(rounds.read(seated.round()))
                .as("nothing of what was refused is left")
                .returns(turn, RoundRead::turn)
                .satisfies(round ->
                        assertThat(round.steps()).filteredOn(StepRead::skipped).hasSize(1));
        rounds.bring(seated.round(), null, seated.lies());
        skip(seated);
        assertThat(phase(seated)).isEqualTo("questions");
        assertThat(speaking.look(seated.round(), seated.lies()).part()).isEqualTo(Part.BRINGER);
    }

    @Test
    void whoIsTooLateToLeaveThePhaseLearnsThatTheRoundWentOn() {
        var seated = chosen("incident");
        var turn = table.turn(seated.round());
        next(seated);

        assertThatExceptionOfType(RoundWentOn.class)
                .isThrownBy(() -> rounds.skip(seated.round(), turn, seated.leader()));
    }

    @Test
    void roomsOfThreeNeedNobodyWhoseCaseItIs() {
        var seated = chosen("troika");
        next(seated);

        assertThat(phase(seated)).isEqualTo("question");
    }

    /** Begun without anybody whose case it is. */
    private Seated chosen(String method) {
        var seated = table.seated(method);
        rounds.begin(seated.round(), table.turn(seated.round()), seated.leader());
        return seated;
    }

    private void next(Seated seated) {
        rounds.next(seated.round(), table.turn(seated.round()), seated.leader());
    }

    private void skip(Seated seated) {
        rounds.skip(seated.round(), table.turn(seated.round()), seated.leader());
    }

    private String phase(Seated seated) {
        return rounds.read(seated.round()).step().orElseThrow().phase();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(call).returns(key, RoundRefused::key);
    }
}
