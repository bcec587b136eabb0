package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What the case-bringer rates, and what of it is on the table from then on. */
@SpringBootTest
@Import({Circle.class, RoundTable.class})
@ContextConfiguration(initializers = MariaDb.class)
class RatingTest {

    @Autowired
    RoundTable table;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Test
    void onlyWhatIsWarmOrNeutralIsAnswered() {
        var seated = table.begun("socratic");
        table.goTo(seated, "questions");
        var cold = ask(seated, "Waarom zei je niets?", seated.lies());
        var neutral = ask(seated, "Wat zag je?", seated.lies());
        var warm = ask(seated, "Wat heb jij nodig?", seated.tom());
        ask(seated, "Vergeten te beoordelen", seated.tom());
        table.goTo(seated, "rating");
        speaking.rate(cold, Rate.COLD, seated.bringer());
        speaking.rate(neutral, Rate.NEUTRAL, seated.bringer());
        speaking.rate(warm, Rate.WARM, seated.bringer());

        table.goTo(seated, "answers");

        assertThat(atWork(seated, seated.bringer())).containsExactly("Wat zag je?", "Wat heb jij nodig?");
        assertThat(atWork(seated, seated.tom())).containsExactly("Wat zag je?", "Wat heb jij nodig?");
        table.goTo(seated, "restatement");
        assertThat(atWork(seated, seated.tom())).as("a phase without that rule").hasSize(4);
    }

    @Test
    void aPageThatLiesCannotHaveAColdQuestionAnswered() {
        var seated = table.begun("socratic");
        table.goTo(seated, "questions");
        var cold = ask(seated, "Waarom zei je niets?", seated.lies());
        var unrated = ask(seated, "Vergeten te beoordelen", seated.tom());
        table.goTo(seated, "rating");
        speaking.rate(cold, Rate.COLD, seated.bringer());
        table.goTo(seated, "answers");

        refused("rounds.refused.set-aside", () -> speaking.answered(cold, true, seated.bringer()));
        refused("rounds.refused.set-aside", () -> speaking.answered(cold, true, seated.leader()));
        refused("rounds.refused.set-aside", () -> speaking.answered(unrated, true, seated.bringer()));
        refused("rounds.refused.not-now", () -> speaking.answered(cold, true, seated.lies()));

        rounds.back(seated.round(), table.turn(seated.round()), seated.leader());
        speaking.rate(cold, Rate.WARM, seated.bringer());
        table.goTo(seated, "answers");
        speaking.answered(cold, true, seated.bringer());
        assertThat(atWork(seated, seated.lies())).containsExactly("Waarom zei je niets?");
    }

    @Test
    void onlyAQuestionIsAnswered() {
        var seated = table.begun("socratic");
        table.goTo(seated, "answers");
        var fact = speaking.say(seated.round(), ContributionKind.FACT, "Dat wist ik niet.", seated.bringer());

        refused("rounds.refused.not-now", () -> speaking.answered(fact, true, seated.bringer()));
    }

    @Test
    void whatIsSaidWhileRatingIsNotRated() {
        var seated = table.begun("balint-school");
        table.goTo(seated, "advice");
        var advice = speaking.say(seated.round(), ContributionKind.ADVICE, "Bel haar.", seated.tom());
        table.goTo(seated, "judgement");
        var insight = speaking.say(seated.round(), ContributionKind.INSIGHT, "Ik bel te weinig.", seated.tom());
        var own = speaking.say(seated.round(), ContributionKind.INSIGHT, "Ik ook.", seated.bringer());

        speaking.rate(advice, Rate.KEEP, seated.bringer());
        refused("rounds.refused.not-now", () -> speaking.rate(insight, Rate.KEEP, seated.bringer()));
        refused("rounds.refused.not-now", () -> speaking.rate(own, Rate.KEEP, seated.bringer()));
        refused("rounds.refused.not-now", () -> speaking.rate(advice, Rate.WARM, seated.bringer()));
        refused("rounds.refused.not-now", () -> speaking.rate(advice, Rate.LEAVE, seated.tom()));
        assertThat(speaking.look(seated.round(), seated.bringer()).contributions())
                .filteredOn(ContributionRead::mayRate)
                .extracting(ContributionRead::id)
                .containsExactly(advice);
    }

    private UUID ask(Seated seated, String words, PersonId by) {
        return speaking.say(seated.round(), ContributionKind.QUESTION, words, by);
    }

    private List<String> atWork(Seated seated, PersonId viewer) {
        return speaking.look(seated.round(), viewer).contributions().stream()
                .filter(ContributionRead::atWork)
                .map(ContributionRead::text)
                .toList();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(call).returns(key, RoundRefused::key);
    }
}
