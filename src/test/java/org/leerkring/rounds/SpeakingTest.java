package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A round of the incident method as people sit in it: what each may say and see, phase by phase. */
@SpringBootTest
@Import({Circle.class, RoundTable.class})
@ContextConfiguration(initializers = MariaDb.class)
class SpeakingTest {

    @Autowired
    RoundTable table;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Autowired
    Wiping wiping;

    @Autowired
    JdbcClient jdbc;

    Seated seated;

    @BeforeEach
    void begin() {
        seated = table.begun("incident");
    }

    @Test
    void onlyWhatThePhaseTakesMayBeSaid() {
        table.goTo(seated, "questions");

        say(ContributionKind.QUESTION, "Wat zei de leerkracht zelf?", seated.lies());
        say(ContributionKind.FACT, "Dat ze het niet had gezien.", seated.bringer());

        refused("rounds.refused.not-now", () -> say(ContributionKind.FACT, "Ik was erbij.", seated.lies()));
        refused("rounds.refused.not-now", () -> say(ContributionKind.QUESTION, "En jullie?", seated.bringer()));
        refused("rounds.refused.no-solutions-yet", () -> say(ContributionKind.ADVICE, "Bel haar op.", seated.tom()));
        assertThat(texts(seated.tom())).containsExactly("Wat zei de leerkracht zelf?", "Dat ze het niet had gezien.");
    }

    @Test
    void whoIsAwayFromTheTableSeesAndSaysNothingUntilItIsTakenUp() {
        table.goTo(seated, "analysis");
        say(ContributionKind.HYPOTHESIS, "Ze voelt zich gepasseerd.", seated.lies());

        refused(
                "rounds.refused.bringer-silent",
                () -> say(ContributionKind.HYPOTHESIS, "Ik denk van niet.", seated.bringer()));
        assertThat(texts(seated.bringer())).isEmpty();
        assertThat(texts(seated.tom())).containsExactly("Ze voelt zich gepasseerd.");

        table.goTo(seated, "advice");
        assertThat(texts(seated.bringer())).isEmpty();
        table.goTo(seated, "next-step");
        assertThat(texts(seated.bringer())).containsExactly("Ze voelt zich gepasseerd.");
    }

    @Test
    void whoListensSilentlyHearsTheAdviceAndHasASheetNobodyElseSees() {
        table.goTo(seated, "advice");
        say(ContributionKind.ADVICE, "Vraag haar wat ze nodig heeft.", seated.tom());
        speaking.note(seated.round(), "Tom heeft gelijk", seated.bringer());

        assertThat(texts(seated.bringer())).containsExactly("Vraag haar wat ze nodig heeft.");
        refused("rounds.refused.bringer-silent", () -> say(ContributionKind.ADVICE, "Ja maar", seated.bringer()));
        assertThat(speaking.note(seated.round(), seated.bringer())).isEqualTo("Tom heeft gelijk");
        for (var other : List.of(seated.leader(), seated.lies(), seated.tom())) {
            assertThat(speaking.note(seated.round(), other)).isEmpty();
        }
    }

    @Test
    void nobodySaysMoreThanTheMethodLetsThem() {
        table.goTo(seated, "advice");
        say(ContributionKind.ADVICE, "Een", seated.tom());
        var second = say(ContributionKind.ADVICE, "Twee", seated.tom());
        refused("rounds.refused.enough-said", () -> say(ContributionKind.ADVICE, "Drie", seated.tom()));

        speaking.withdraw(second, seated.tom());
        say(ContributionKind.ADVICE, "Drie", seated.tom());

        assertThat(texts(seated.lies())).containsExactly("Een", "Drie");
        assertThat(speaking.look(seated.round(), seated.tom()).say())
                .containsExactly(new Say(ContributionKind.ADVICE, 2, 2));
    }

    @Test
    void wordsAreTheirAuthorsAndOnlyAsLongAsTheStepLasts() {
        table.goTo(seated, "questions");
        var question = say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies());

        refused("rounds.refused.not-now", () -> speaking.rewrite(question, "Wie niet?", seated.tom()));
        refused("rounds.refused.not-now", () -> speaking.withdraw(question, seated.leader()));
        speaking.rewrite(question, "Wie was er allemaal bij?", seated.lies());
        table.goTo(seated, "analysis");
        refused("rounds.refused.not-now", () -> speaking.rewrite(question, "Te laat", seated.lies()));

        assertThat(texts(seated.tom())).containsExactly("Wie was er allemaal bij?");
    }

    @Test
    void nothingIsSaidWithoutWordsOrWithTooMany() {
        table.goTo(seated, "questions");
        refused("rounds.refused.nothing-said", () -> say(ContributionKind.QUESTION, "  ", seated.lies()));
        refused("rounds.refused.too-long", () -> say(ContributionKind.QUESTION, "x".repeat(1501), seated.lies()));
        var longest = "é".repeat(1500);
        say(ContributionKind.QUESTION, longest, seated.lies());
        assertThat(texts(seated.tom())).containsExactly(longest);
    }

    @Test
    void theBringerOrWhoLeadsNotesWhichQuestionsWereAnswered() {
        table.goTo(seated, "questions");
        var question = say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies());

        refused("rounds.refused.not-now", () -> speaking.answered(question, true, seated.lies()));
        speaking.answered(question, true, seated.bringer());

        assertThat(speaking.look(seated.round(), seated.tom()).contributions())
                .singleElement()
                .returns(true, ContributionRead::answered);
    }

    @Test
    void noWordOfItIsReadableInTheDatabaseAndNothingIsLeftAfterWiping() {
        table.goTo(seated, "questions");
        say(ContributionKind.QUESTION, "Hoe heet het kind van Zonnebloem?", seated.lies());
        speaking.note(seated.round(), "Zonnebloem is de school van mijn zus", seated.bringer());
        speaking.learn(seated.round(), "Wij vragen te weinig door", 0, seated.tom());
        assertThat(dump("rounds_contribution") + dump("rounds_paper")).doesNotContain("Zonnebloem", "vragen te weinig");
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());

        refused("rounds.refused.only-the-bringer", () -> wiping.wipe(seated.round(), seated.leader()));
        wiping.wipe(seated.round(), seated.bringer());

        assertThat(rows("rounds_contribution")).isZero();
        assertThat(rows("rounds_paper")).as("what the group learnt stays").isOne();
        var left = speaking.look(seated.round(), seated.lies());
        assertThat(left.contributions()).isEmpty();
        assertThat(left.learning().words()).isEqualTo("Wij vragen te weinig door");
        assertThat(left.round().steps()).isNotEmpty();
        refused("rounds.refused.wiped", () -> speaking.note(seated.round(), "Toch nog", seated.bringer()));
    }

    @Test
    void whoWritesWhatTheGroupLearntOverwritesNobody() {
        speaking.learn(seated.round(), "Wij vragen te weinig door", 0, seated.tom());

        refused(
                "rounds.refused.learnt-meanwhile",
                () -> speaking.learn(seated.round(), "Wij luisteren beter", 0, seated.lies()));
        var stands = speaking.look(seated.round(), seated.lies()).learning();
        assertThat(stands)
                .returns("Wij vragen te weinig door", SheetRead::words)
                .returns(seated.tom(), SheetRead::by);

        speaking.learn(seated.round(), stands.words() + ", en luisteren beter", stands.edition(), seated.lies());
        assertThat(speaking.look(seated.round(), seated.tom()).learning())
                .returns("Wij vragen te weinig door, en luisteren beter", SheetRead::words)
                .returns(seated.lies(), SheetRead::by);
    }

    @Test
    void aRoundIsWipedWhenTheTermOfItsNetworkHasPassed() {
        table.goTo(seated, "questions");
        say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies());
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());
        var recent = table.begun("incident");
        table.goTo(recent, "questions");
        speaking.say(recent.round(), ContributionKind.QUESTION, "En nu?", recent.lies());
        rounds.end(recent.round(), table.turn(recent.round()), recent.leader());
        endedDaysAgo(seated, 31);
        endedDaysAgo(recent, 29);

        wiping.wipeAll();

        assertThat(rows("rounds_contribution")).isZero();
        assertThat(speaking.look(recent.round(), recent.tom()).contributions()).hasSize(1);
    }

    private void endedDaysAgo(Seated round, int days) {
        jdbc.sql("update rounds_round set ended_at = date_sub(utc_timestamp(6), interval ? day) where id = ?")
                .params(days, round.round().value())
                .update();
    }

    private UUID say(ContributionKind kind, String words, PersonId by) {
        return speaking.say(seated.round(), kind, words, by);
    }

    private List<String> texts(PersonId viewer) {
        return speaking.look(seated.round(), viewer).contributions().stream()
                .map(ContributionRead::text)
                .toList();
    }

    private String dump(String name) {
        return jdbc.sql("select * from " + name + " where round_id = ?")
                .param(seated.round().value())
                .query((row, _) -> {
                    var line = new StringBuilder();
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(
                                row.getObject(column) instanceof byte[] bytes
                                        ? new String(bytes, StandardCharsets.UTF_8)
                                        : row.getString(column));
                    }
                    return line.toString();
                })
                .list()
                .toString();
    }

    private long rows(String name) {
        return jdbc.sql("select count(*) from " + name + " where round_id = ?")
                .param(seated.round().value())
                .query(Long.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(call).returns(key, RoundRefused::key);
    }
}
