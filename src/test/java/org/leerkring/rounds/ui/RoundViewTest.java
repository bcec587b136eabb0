package org.leerkring.rounds.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.RoundTable;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import({Circle.class, RoundTable.class})
class RoundViewTest extends KaribuTest {

    private static final String QUESTION = "Wie was er nog bij?";

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    RoundTable table;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    Seated seated;

    @BeforeEach
    void aRoundThatBegan() {
        seated = table.begun("incident");
    }

    @Test
    void whoComesLaterJoinsAndSaysToBeAloneBeforeTheySeeAnything() {
        table.goTo(seated, "questions");
        speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        var late = circle.member(seated.community(), "Laura Laat");
        open(late);
        assertThat(find("round-composer")).isEmpty();
        assertThat(find("said")).isEmpty();

        click("round-join");
        assertThat(_get(Button.class, spec -> spec.withAttribute("data-testid", "round-agree"))
                        .isEnabled())
                .isFalse();
        _setValue(_get(Checkbox.class, spec -> spec.withAttribute("data-testid", "round-alone")), true);
        click("round-agree");

        assertThat(rounds.read(seated.round()).isIn(late)).isTrue();
        assertThat(find("said")).hasSize(1);
        assertThat(find("say-question")).hasSize(1);
    }

    @Test
    void eachPartIsAskedItsOwn() {
        table.goTo(seated, "questions");

        open(seated.bringer());
        var ofTheBringer = text("round-asked");
        assertThat(find("say-fact")).hasSize(1);
        assertThat(find("say-question")).isEmpty();
        assertThat(find("round-leader")).isEmpty();

        open(seated.lies());
        assertThat(text("round-asked")).isNotBlank().isNotEqualTo(ofTheBringer);
        assertThat(find("say-question")).hasSize(1);
        assertThat(find("say-fact")).isEmpty();
        assertThat(find("round-no-solutions")).hasSize(1);
        assertThat(find("round-leader")).isEmpty();

        open(seated.leader());
        assertThat(find("round-leader")).hasSize(1);
        assertThat(text("round-script")).isNotBlank();
    }

    @Test
    void whoIsAwayFromTheTableHasTheirNotesAndNothingElse() {
        table.goTo(seated, "analysis");
        speaking.say(seated.round(), ContributionKind.HYPOTHESIS, "Ze is bang.", seated.lies());

        open(seated.bringer());

        assertThat(find("round-composer")).isEmpty();
        assertThat(find("said")).isEmpty();
        _setValue(area("round-note"), "Dat wist ik niet.");
        assertThat(speaking.note(seated.round(), seated.bringer())).isEqualTo("Dat wist ik niet.");
        assertThat(find("round-refusal")).isEmpty();
    }

    @Test
    void theStoryMakesRoomOnceTheGroupMovesOn() {
        seated = table.seated("incident");
        var story = new CaseText("Te vroeg weg", "Wat nu?", "Ze ging huilend naar huis", "", "", "", "");
        var theCase = cases.begin(seated.community(), story, Confidentiality.ROUND, seated.bringer());
        cases.offer(theCase, seated.bringer());
        rounds.settle(seated.round(), seated.bringer(), theCase, seated.leader());
        rounds.begin(seated.round(), table.turn(seated.round()), seated.leader());
        open(seated.lies());
        table.goTo(seated, "questions");
        MockVaadin.clientRoundtrip(false);
        assertThat(story().isOpened()).isTrue();

        table.goTo(seated, "advice");
        MockVaadin.clientRoundtrip(false);
        assertThat(story().isOpened()).isFalse();
        assertThat(find("round-case-question")).hasSize(1);

        story().setOpened(true);
        speaking.say(seated.round(), ContributionKind.ADVICE, "Bel haar op.", seated.tom());
        MockVaadin.clientRoundtrip(false);
        assertThat(story().isOpened()).isTrue();
    }

    @Test
    void whatIsTypedStaysWhenItsPhaseHasPassed() {
        table.goTo(seated, "advice");
        open(seated.lies());
        _setValue(area("say-words-advice"), "Bel haar op.");
        table.goTo(seated, "next-step");
        MockVaadin.clientRoundtrip(false);

        assertThat(area("say-words-advice").getValue()).isEqualTo("Bel haar op.");
        assertThat(text("say-hint-advice")).isEqualTo(words("rounds.SayField.passed"));
        assertThat(_get(Button.class, spec -> spec.withAttribute("data-testid", "round-say-advice"))
                        .isEnabled())
                .isFalse();
        assertThat(speaking.look(seated.round(), seated.lies()).contributions()).isEmpty();
    }

    @Test
    void whatIsTypedStaysWhenTheRoundEnds() {
        table.goTo(seated, "advice");
        open(seated.lies());
        _setValue(area("say-words-advice"), "Bel haar op.");
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());
        MockVaadin.clientRoundtrip(false);

        assertThat(find("round-ended")).hasSize(1);
        assertThat(area("say-words-advice").getValue()).isEqualTo("Bel haar op.");
        assertThat(text("say-hint-advice")).isEqualTo(words("rounds.SayField.passed"));

        open(seated.tom());
        assertThat(find("round-composer")).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefusedAndKept() {
        table.goTo(seated, "questions");
        open(seated.lies());
        var tooLong = "wie? ".repeat(3000);
        _setValue(area("say-words-question"), tooLong);

        click("round-say-question");

        assertThat(find("round-refusal")).hasSize(1);
        assertThat(area("say-words-question").getValue()).isEqualTo(tooLong);
    }

    @Test
    void whatIsSaidIsOnTheTableAndTheFieldIsEmpty() {
        table.goTo(seated, "questions");
        open(seated.lies());
        _setValue(area("say-words-question"), QUESTION);

        click("round-say-question");

        assertThat(text("said-words")).isEqualTo(QUESTION);
        assertThat(area("say-words-question").getValue()).isEmpty();
    }

    @Test
    void theFacilitatorGoesOnAndEveryPageFollows() {
        table.goTo(seated, "questions");
        open(seated.lies());
        var before = text("round-asked");
        var hers = UI.getCurrent();
        anotherPage();
        open(seated.leader());

        click("round-next");
        assertThat(rounds.read(seated.round()).step().orElseThrow().phase()).isEqualTo("questions");
        click("round-sure");
        assertThat(rounds.read(seated.round()).step().orElseThrow().phase()).isEqualTo("analysis");

        UI.setCurrent(hers);
        MockVaadin.clientRoundtrip(false);
        assertThat(text("round-asked")).isNotEqualTo(before);
        assertThat(find("say-hypothesis")).hasSize(1);
    }

    @Test
    void theFacilitatorWhoComesSecondIsToldSoAndTheRoundGoesOnOnce() {
        table.goTo(seated, "questions");
        open(seated.leader());
        click("round-next");
        anotherCommandNobodyHeardOfYet();

        click("round-sure");

        assertThat(text("round-refusal")).isEqualTo(words("rounds.refused.went-on"));
        assertThat(find("round-sure")).isEmpty();
        assertThat(rounds.read(seated.round()).step().orElseThrow().phase()).isEqualTo("questions");
    }

    @Test
    void theRoleIsPassedOnToWhoAccepts() {
        rounds.offer(seated.round(), seated.lies(), seated.leader());
        open(seated.tom());
        assertThat(find("round-take-over")).isEmpty();

        open(seated.lies());
        click("round-accept");

        assertThat(rounds.read(seated.round()).facilitator()).isEqualTo(seated.lies());
        assertThat(find("round-leader")).hasSize(1);
    }

    @Test
    void theBringerAnswersAndEveryoneSeesItStruckThrough() {
        table.goTo(seated, "questions");
        speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        open(seated.bringer());

        click("round-answered");

        assertThat(find("said-answered")).hasSize(1);
        open(seated.tom());
        assertThat(find("said-answered")).hasSize(1);
        assertThat(find("round-answered")).isEmpty();
    }

    @Test
    void afterTheRoundTheBringerWipesItAndNothingThatWasSaidIsLeft() {
        table.goTo(seated, "questions");
        speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());
        open(seated.tom());
        assertThat(find("said")).hasSize(1);
        assertThat(find("round-wipe")).isEmpty();

        open(seated.bringer());
        assertThat(find("round-ended")).hasSize(1);
        assertThat(find("round-steps")).hasSize(1);
        click("round-wipe");
        assertThat(find("said")).hasSize(1);
        click("round-wipe-sure");

        assertThat(find("said")).isEmpty();
        assertThat(find("round-note")).isEmpty();
        assertThat(rounds.read(seated.round()).wipedAt()).isNotNull();
        assertThat(rounds.read(seated.round()).state()).isEqualTo(RoundState.ENDED);
    }

    @Test
    void theBigScreenShowsThePhaseAndNothingThatWasSaid() {
        table.goTo(seated, "questions");
        speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        signIn(seated.lies().value());
        UI.getCurrent().navigate(RoundPaths.screen(slug(), seated.round()));

        assertThat(text("screen-asked")).isNotBlank();
        while (rounds.read(seated.round()).state() == RoundState.UNDERWAY) { // also where the bringer is away
            assertThat(text("screen-phase")).isNotBlank();
            assertThat(find("said")).isEmpty();
            assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain(QUESTION);
            rounds.next(seated.round(), table.turn(seated.round()), seated.leader());
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain(QUESTION);
    }

    @Test
    void whatOneRewritesStaysOverNewsAboutTheSameWords() {
        table.goTo(seated, "questions");
        var question = speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        open(seated.lies());
        click("round-rewrite");
        _setValue(area("said-text"), "Wie was er allemaal bij?");
        speaking.answered(question, true, seated.bringer());
        MockVaadin.clientRoundtrip(false);

        assertThat(area("said-text").getValue()).isEqualTo("Wie was er allemaal bij?");
        click("round-keep");

        assertThat(find("said-text")).isEmpty();
        assertThat(text("said-words")).isEqualTo("Wie was er allemaal bij?");
        assertThat(find("said-answered")).hasSize(1);
    }

    @Test
    void whatOneRewritesCanBeCopiedWhenItsPhasePassed() {
        table.goTo(seated, "questions");
        speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        open(seated.lies());
        click("round-rewrite");
        _setValue(area("said-text"), "Wie was er allemaal bij?");
        table.goTo(seated, "next-step");
        MockVaadin.clientRoundtrip(false);

        assertThat(area("said-text"))
                .returns("Wie was er allemaal bij?", TextArea::getValue)
                .returns(true, TextArea::isReadOnly);
        assertThat(text("said-news")).isEqualTo(words("rounds.SaidEditor.passed"));
        click("round-leave-words");
        assertThat(find("said-text")).isEmpty();
    }

    @Test
    void whatOneRewritesCanBeCopiedWhenTheRoundEnds() {
        table.goTo(seated, "questions");
        speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        open(seated.lies());
        click("round-rewrite");
        _setValue(area("said-text"), "Wie was er allemaal bij?");
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());
        MockVaadin.clientRoundtrip(false);

        assertThat(find("round-ended")).hasSize(1);
        assertThat(area("said-text"))
                .returns("Wie was er allemaal bij?", TextArea::getValue)
                .returns(true, TextArea::isReadOnly);
        click("round-leave-words");
        assertThat(find("said-text")).isEmpty();
        assertThat(find("said")).as("what stands").hasSize(1);
    }

    @Test
    void whatOneRewritesGoesOnWhenTheGroupGoesBack() {
        table.goTo(seated, "questions");
        speaking.say(seated.round(), ContributionKind.QUESTION, QUESTION, seated.lies());
        open(seated.lies());
        click("round-rewrite");
        _setValue(area("said-text"), "Wie was er allemaal bij?");
        rounds.next(seated.round(), table.turn(seated.round()), seated.leader());
        MockVaadin.clientRoundtrip(false);
        assertThat(area("said-text").isReadOnly()).isTrue();

        rounds.back(seated.round(), table.turn(seated.round()), seated.leader());
        MockVaadin.clientRoundtrip(false);
        click("round-keep");

        assertThat(text("said-words")).isEqualTo("Wie was er allemaal bij?");
    }

    @Test
    void twoWhoWriteWhatTheGroupLearntBothKeepTheirWords() {
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());
        open(seated.lies());
        ComponentUtil.fireEvent(area("round-learning"), new FocusEvent<>(area("round-learning"), true));
        speaking.learn(seated.round(), "Wij vragen te weinig door", 0, seated.tom());
        MockVaadin.clientRoundtrip(false);
        assertThat(area("round-learning").getValue()).isEmpty(); // not replaced under their hands
        _setValue(area("round-learning"), "Wij luisteren beter");

        assertThat(area("round-learning").getValue()).isEqualTo("Wij luisteren beter");
        assertThat(text("round-refusal")).isEqualTo(words("rounds.refused.learnt-meanwhile"));
        assertThat(text("round-meanwhile")).contains("Tom Tafel", "Wij vragen te weinig door");
        click("round-together");

        assertThat(speaking.look(seated.round(), seated.tom()).learning().words())
                .isEqualTo("Wij vragen te weinig door\n\nWij luisteren beter");
        assertThat(find("round-meanwhile")).isEmpty();
        assertThat(find("round-refusal")).isEmpty();
    }

    @Test
    void whatOneNotedOnAnotherDeviceIsNotOverwritten() {
        table.goTo(seated, "analysis");
        open(seated.bringer());
        speaking.note(seated.round(), "Bel moeder", seated.bringer());
        _setValue(area("round-note"), "Vraag het team");

        assertThat(speaking.note(seated.round(), seated.bringer())).isEqualTo("Bel moeder");
        assertThat(text("round-meanwhile-words")).isEqualTo("Bel moeder");
        click("round-together");

        assertThat(speaking.note(seated.round(), seated.bringer())).isEqualTo("Bel moeder\n\nVraag het team");
    }

    /** A page hears of every command before its next click here, so this one is done behind its back. */
    private void anotherCommandNobodyHeardOfYet() {
        jdbc.sql("update rounds_round set turn = turn + 1 where id = :id")
                .param("id", seated.round().value())
                .update();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static void anotherPage() {
        var session = VaadinSession.getCurrent();
        var page = new UI();
        page.getInternals().setSession(session);
        UI.setCurrent(page);
        page.doInit(VaadinRequest.getCurrent(), session.getNextUIid(), "other");
        session.addUI(page);
    }

    private void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(RoundPaths.round(slug(), seated.round()));
    }

    private String slug() {
        return communities.roster(seated.community()).community().slug();
    }

    private static TextArea area(String testId) {
        return _get(TextArea.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static List<Component> find(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static Details story() {
        return _get(Details.class, spec -> spec.withAttribute("data-testid", "round-case-told"));
    }

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getTextRecursively();
    }
}
