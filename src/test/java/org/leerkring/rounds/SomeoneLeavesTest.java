package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leerkring.rounds.methods.ContributionKind;

/** Who comes late, and who leaves. */
class SomeoneLeavesTest extends RoundStory {

    @Test
    void whoComesLateHearsNothingBeforeTheRoomCheckAndThenTakesPart() {
        var seated = table.begun("incident");
        table.goTo(seated, "analysis");
        say(seated, ContributionKind.HYPOTHESIS, "Ze is bang.", seated.lies());
        var late = circle.member(seated.community(), "Laat");

        rounds.join(seated.round(), late);
        refused("rounds.refused.not-in", () -> speaking.look(seated.round(), late));
        refused("rounds.refused.not-in", () -> say(seated, ContributionKind.HYPOTHESIS, "Of boos.", late));
        rounds.agree(seated.round(), late);

        assertThat(texts(seated, late)).containsExactly("Ze is bang.");
        say(seated, ContributionKind.HYPOTHESIS, "Of boos.", late);
        assertThat(texts(seated, seated.bringer())).isEmpty();
    }

    @Test
    void whoLeavesHearsNothingMoreUntilTheyAreBackAndTheirWordsStay() {
        var seated = table.begun("incident");
        table.goTo(seated, "questions");
        say(seated, ContributionKind.QUESTION, "Wie was erbij?", seated.tom());

        rounds.leave(seated.round(), seated.tom());

        assertThat(texts(seated, seated.lies())).containsExactly("Wie was erbij?");
        assertThat(rounds.read(seated.round()).runningSince())
                .as("the round goes on")
                .isNotNull();
        refused("rounds.refused.not-in", () -> speaking.look(seated.round(), seated.tom()));
        refused("rounds.refused.not-in", () -> say(seated, ContributionKind.QUESTION, "En nu?", seated.tom()));
        rounds.join(seated.round(), seated.tom());
        refused("rounds.refused.not-in", () -> speaking.look(seated.round(), seated.tom()));
        rounds.agree(seated.round(), seated.tom());
        assertThat(texts(seated, seated.tom())).containsExactly("Wie was erbij?");
    }

    @Test
    void whoLeftReadsAgainWhatWasSaidWhenTheRoundIsOver() {
        var seated = table.begun("incident");
        table.goTo(seated, "questions");
        say(seated, ContributionKind.QUESTION, "Wie was erbij?", seated.tom());
        rounds.leave(seated.round(), seated.tom());

        rounds.end(seated.round(), turn(seated), seated.leader());

        assertThat(texts(seated, seated.tom())).containsExactly("Wie was erbij?");
    }
}
