package org.leerkring.rounds.cases.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.cases.CaseRead;
import org.leerkring.rounds.cases.CaseState;
import org.leerkring.rounds.cases.CaseWords;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.cases.FollowUps;
import org.leerkring.rounds.cases.TakenAlong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class CaseViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    CommunityId community;
    PersonId leen;
    PersonId jan;

    @BeforeEach
    void aCircle() {
        community = circle.found();
        leen = circle.member(community, "Leen Verbeeck");
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void everyWordIsKeptAsItIsTyped() {
        signIn(leen.value());
        open(CasePaths.fresh(slug()));
        assertThat(mine()).isEmpty();

        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "case-happened")), "Ze sloeg dicht");
        assertThat(read(only().id()).text().happened()).isEqualTo("Ze sloeg dicht");

        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "case-title")), "Dichtgeslagen");
        assertThat(mine()).extracting(CaseLine::title).containsExactly("Dichtgeslagen");
        assertThat(text("case-kept")).isEqualTo("Bewaard");
        assertThat(text("case-seen")).isEqualTo("Alleen jij ziet dit ontwerp.");
    }

    @Test
    void offeringAsksForATitleAndAQuestionAndKeepsTheWords() {
        signIn(leen.value());
        open(CasePaths.fresh(slug()));
        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "case-title")), "Dichtgeslagen");

        click("case-offer");
        assertThat(text("case-refusal")).contains("titel en een vraag");
        assertThat(only().state()).isEqualTo(CaseState.DRAFT);

        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "case-question")), "Hoe nu?");
        click("case-offer");
        assertThat(only().state()).isEqualTo(CaseState.SHARED);
        assertThat(text("case-seen")).startsWith("De groep ziet je titel en je vraag");

        click("case-keep-back");
        assertThat(only().state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    void whatIsOfferedDoesNotLoseItsTitle() {
        var id = offered(Confidentiality.ROUND);
        signIn(leen.value());
        open(CasePaths.proposal(slug(), id));

        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "case-title")), "");

        assertThat(text("case-refusal")).contains("titel en een vraag");
        assertThat(cases.read(id, leen).line().title()).isEqualTo("Een casus");
    }

    @Test
    @SuppressWarnings("unchecked") // found by its test id
    void whoOpensItToTheCommunityIsToldSo() {
        var id = offered(Confidentiality.ROUND);
        signIn(leen.value());
        open(CasePaths.proposal(slug(), id));

        _setValue(
                (RadioButtonGroup<Confidentiality>)
                        _get(RadioButtonGroup.class, spec -> spec.withAttribute("data-testid", "case-whom")),
                Confidentiality.COMMUNITY);

        assertThat(text("case-seen")).startsWith("De hele kring leest dit");
        assertThat(cases.read(id, jan).text().happened()).isEqualTo("kwartaalgesprek");
    }

    @Test
    void othersReadTitleAndQuestionAndNoFieldMore() {
        var id = offered(Confidentiality.ROUND);
        signIn(jan.value());
        open(CasePaths.proposal(slug(), id));

        assertThat(text("case-question")).isEqualTo("Hoe zeg ik het haar?");
        assertThat(text("case-seen")).contains("Leen Verbeeck");
        assertThat(find("case-happened")).isEmpty();
        assertThat(find("case-ending")).isEmpty();
        assertThat(find("case-offer")).isEmpty();
        assertThat(find("taken-along")).isEmpty();
    }

    @Test
    void aDraftOfSomebodyElseIsNotThere() {
        var id = cases.begin(community, CaseWords.complete("Geheim"), Confidentiality.ROUND, leen);
        signIn(jan.value());
        open(CasePaths.proposal(slug(), id));

        assertThat(find("not-found")).hasSize(1);
    }

    @Test
    void aCaseIsNotThereUnderTheNameOfAnotherCommunity() {
        var id = offered(Confidentiality.ROUND);
        var elsewhere = circle.found();
        circle.join(elsewhere, leen);
        signIn(leen.value());
        open(CasePaths.proposal(communities.roster(elsewhere).community().slug(), id));

        assertThat(find("not-found")).hasSize(1);
    }

    @Test
    void thePageIsCalledNothingThatSaysWhatItIsAbout() {
        var id = offered(Confidentiality.ROUND);
        signIn(leen.value());
        open(CasePaths.proposal(slug(), id));

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Casus");
    }

    @Test
    void throwingAwayLeadsBackAndLeavesNothing() {
        var id = offered(Confidentiality.ROUND);
        signIn(leen.value());
        open(CasePaths.proposal(slug(), id));

        click("case-withdraw");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(CasePaths.all(slug()));
        assertThat(mine()).isEmpty();
    }

    @Test
    void oncePartOfARoundItIsReadAndNoMoreWritten() {
        var id = offered(Confidentiality.ROUND);
        signIn(leen.value());
        open(CasePaths.proposal(slug(), id));

        cases.taken(id, RoundId.fresh());

        assertThat(find("case-offer")).isEmpty();
        assertThat(text("case-ending")).isEqualTo("ontslagbrief");
        assertThat(find("taken-next-step")).hasSize(1);
    }

    @Test
    void whatOneTakesAlongIsKeptAsItIsTyped() {
        var id = taken();
        signIn(leen.value());
        open(CasePaths.proposal(slug(), id));

        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "taken-next-step")), "Ik bel");
        _setValue(
                _get(DatePicker.class, spec -> spec.withAttribute("data-testid", "taken-due")),
                LocalDate.of(2030, 1, 7));

        assertThat(followUps.read(id, leen).orElseThrow().words())
                .isEqualTo(new TakenAlong("", "Ik bel", LocalDate.of(2030, 1, 7)));
    }

    @Test
    void whatOneDidIsAnsweredBesideTheStepOneSet() {
        var id = taken();
        followUps.write(id, new TakenAlong("", "Ik bel haar maandag", null), leen);
        signIn(leen.value());
        open(CasePaths.proposal(slug(), id));

        assertThat(text("report-step")).isEqualTo("Ik bel haar maandag");
        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "report-words")), "Ze was opgelucht");
        click("report-keep");

        assertThat(followUps.read(id, leen).orElseThrow().report()).isEqualTo("Ze was opgelucht");
        assertThat(followUps.open(community, leen)).isEmpty();
    }

    private CaseId taken() {
        var id = offered(Confidentiality.ROUND);
        cases.taken(id, RoundId.fresh());
        return id;
    }

    private CaseId offered(Confidentiality whom) {
        var id = cases.begin(community, CaseWords.complete("Een casus"), whom, leen);
        cases.offer(id, leen);
        return id;
    }

    private List<CaseLine> mine() {
        return cases.mine(community, null, 10, leen);
    }

    private CaseLine only() {
        return mine().getFirst();
    }

    private CaseRead read(CaseId id) {
        return cases.read(id, leen);
    }

    private String slug() {
        return communities.roster(community).community().slug();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getText();
    }

    private static List<Component> find(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
