package org.leerkring.rounds.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

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
    void whatIsRefusedStaysWhereItWasTyped() {
        table.goTo(seated, "advice");
        open(seated.lies());
        _setValue(area("say-words-advice"), "Bel haar op.");
        table.goTo(seated, "next-step");

        assertThat(area("say-words-advice").getValue()).isEqualTo("Bel haar op.");
        assertThat(speaking.look(seated.round(), seated.lies()).contributions()).isEmpty();
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
        var turn = table.turn(seated.round());
        rounds.pause(seated.round(), turn, seated.leader()); // on their other device
        MockVaadin.clientRoundtrip(false);

        assertThat(find("round-sure")).isEmpty();
        assertThat(find("round-resume")).hasSize(1);
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

        assertThat(text("screen-phase")).isNotBlank();
        assertThat(text("screen-asked")).isNotBlank();
        assertThat(find("said")).isEmpty();
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain(QUESTION);
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

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getTextRecursively();
    }
}
