package org.leerkring.rounds.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.MovableClock;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;

@Import(Circle.class)
class PracticeViewTest extends KaribuTest {

    private static final MethodKey INCIDENT = new MethodKey("incident");

    @TestBean
    Clock clock;

    static Clock clock() {
        return new MovableClock();
    }

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    CommunityId community;
    PersonId an;
    String slug;

    @BeforeEach
    void aMember() {
        community = circle.found();
        an = circle.member(community, "An Alleen");
        slug = communities.enter(community, an).community().slug();
    }

    @Test
    void theMethodLeadsToIt() {
        go(an, MethodPaths.method(slug, INCIDENT));

        assertThat(_get(Anchor.class, spec -> spec.withAttribute("data-testid", "method-practise"))
                        .getHref())
                .isEqualTo(MethodPaths.practise(slug, INCIDENT));
    }

    @Test
    void aWholePracticeFromTheDoorToTheReport() {
        open(an);
        assertThat(text("practice-chip")).isEqualTo("Oefenronde");
        assertThat(text("practice-door")).contains("Er wordt niets bewaard", "6 minuten");

        click("round-practice-begin");
        assertThat(find("practice-door")).isEmpty();
        assertThat(find("round-circle")).hasSize(1);
        assertThat(text("round-script")).isNotBlank();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        pass(Duration.ofSeconds(20));
        assertThat(find("said")).isNotEmpty();
        assertThat(text("round-said"))
                .containsAnyOf("Karel Vandamme", "Hilde Pauwels", "Younes Amrani", "Tine Wouters");

        toTheQuestions();
        pass(Duration.ofSeconds(40));
        assertThat(find("practice-moment")).hasSize(1);
        assertThat(find("round-resume")).hasSize(1);
        _click(buttons("practice-choice").getFirst());
        assertThat(text("practice-verdict")).isNotBlank();
        assertThat(text("practice-feedback")).isNotBlank();
        click("round-practice-go-on");
        assertThat(find("practice-moment")).isEmpty();
        assertThat(find("round-pause")).hasSize(1);

        var before = text("round-where");
        click("round-next");
        assertThat(text("round-where")).isEqualTo(before); // asked once more, because time is left
        click("round-sure");
        assertThat(text("round-where")).isNotEqualTo(before);

        click("round-end");
        click("round-sure");
        assertThat(find("practice-report")).hasSize(1);
        assertThat(find("round-steps")).hasSize(1);
        assertThat(find("practice-met")).hasSize(1);
        assertThat(text("practice-next")).isNotBlank();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();

        click("round-practice-again");
        assertThat(find("practice-door")).hasSize(1);
    }

    @Test
    void aReloadFindsItAsItWas() {
        open(an);
        click("round-practice-begin");
        pass(Duration.ofSeconds(20));
        var heard = find("said").size();

        open(an);

        assertThat(find("practice-going")).hasSize(1);
        assertThat(find("said")).hasSize(heard).isNotEmpty();
    }

    @Test
    void itIsNobodyElsesAndInNoList() {
        open(an);
        click("round-practice-begin");
        var other = circle.member(community, "Olga Ook");

        open(other);
        assertThat(find("practice-door")).hasSize(1);
        go(an, CasePaths.all(slug));
        assertThat(find("round-go")).isEmpty();
    }

    @Test
    void whoSpeaksAtThePlayedTableIsHeardUnderTheSameRules() {
        open(an);
        click("round-practice-begin");
        toTheQuestions();
        var words = _get(TextArea.class, spec -> spec.withAttribute("data-testid", "say-words-question"));
        words.setValue("Wie was er nog bij?");

        click("round-say-question");

        assertThat(text("round-said")).contains("Wie was er nog bij?", "An Alleen");
        assertThat(find("say-advice")).isEmpty();
    }

    @Test
    void aMethodThatIsNotThereCannotBePractised() {
        signIn(an.value());
        go(an, MethodPaths.practise(slug, new MethodKey("nergens")));

        assertThat(find("practice-door")).isEmpty();
    }

    private void toTheQuestions() {
        while (find("say-words-question").isEmpty()
                || find("round-no-solutions").isEmpty()
                || text("round-asked").contains("elk voorstel")) {
            pass(Duration.ofSeconds(61));
            if (!find("practice-choice").isEmpty()) {
                _click(buttons("practice-choice").getFirst());
                click("round-practice-go-on");
                pass(Duration.ofSeconds(61));
            }
            click("round-next");
        }
    }

    /** The browser asks each second. */
    private void pass(Duration time) {
        ((MovableClock) clock).advance(time);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void open(PersonId person) {
        go(person, MethodPaths.practise(slug, INCIDENT));
    }

    private static void go(PersonId person, String path) {
        signIn(person.value());
        UI.getCurrent().navigate(""); // someone else's page is another page, also at the same address
        UI.getCurrent().navigate(path);
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
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
