package org.leerkring.rounds.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundTable;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the page of a round says and offers when someone dropped out, sits in a room, or left a question aside. */
@Import({Circle.class, RoundTable.class})
class DroppedOutViewTest extends KaribuTest {

    @Autowired
    Communities communities;

    @Autowired
    RoundTable table;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Test
    void whoLeadsIsToldWhatToDoWithoutTheBringerAndCanDoItThere() {
        var seated = table.begun("incident");
        table.goTo(seated, "questions");
        open(seated, seated.leader());
        assertThat(find("round-choice")).isEmpty();

        rounds.leave(seated.round(), seated.bringer());
        MockVaadin.clientRoundtrip(false);
        click("round-resume");

        assertThat(text("round-refusal")).contains("De inbrenger is er niet bij");
        assertThat(find("round-choice")).hasSize(1);
        rounds.settle(seated.round(), seated.tom(), null, seated.leader());
        MockVaadin.clientRoundtrip(false);
        assertThat(find("round-choice")).isEmpty();
        click("round-resume");
        assertThat(rounds.read(seated.round()).runningSince()).isNotNull();
    }

    @Test
    void theBigScreenOfWhoLeavesShowsTheRoundNoMore() {
        var seated = table.begun("incident");
        signIn(seated.tom().value());
        UI.getCurrent().navigate(RoundPaths.screen(slug(seated), seated.round()));
        assertThat(find("screen-phase")).hasSize(1);

        rounds.leave(seated.round(), seated.tom());
        MockVaadin.clientRoundtrip(false);

        assertThat(find("screen-phase")).isEmpty();
    }

    @Test
    void whoSitsInARoomSeesWithWhomAndWhoseTurnItIsThere() {
        var eight = table.crowd("troika", 8);
        rounds.next(eight.round(), table.turn(eight.round()), eight.people().getFirst());
        var slug = communities.roster(eight.community()).community().slug();
        signIn(eight.people().getFirst().value());
        UI.getCurrent().navigate(RoundPaths.round(slug, eight.round()));
        assertThat(text("round-room")).contains("kamer 1, samen met Persoon 2.").contains("Het is jouw beurt.");

        for (var step = 0; step < 8; step++) {
            rounds.next(eight.round(), table.turn(eight.round()), eight.people().getFirst());
        }
        MockVaadin.clientRoundtrip(false);

        assertThat(text("round-room")).contains("nu niemand aan de beurt");
        UI.getCurrent().navigate(RoundPaths.screen(slug, eight.round()));
        assertThat(text("round-rooms"))
                .contains("Kamer 1: Persoon 1, Persoon 2", "Kamer 2: Persoon 3, Persoon 4, Persoon 5");
    }

    @Test
    void aColdQuestionIsNotAmongThoseThatAreAnswered() {
        var seated = table.begun("socratic");
        table.goTo(seated, "questions");
        var cold = speaking.say(seated.round(), ContributionKind.QUESTION, "Waarom zweeg je?", seated.lies());
        var warm = speaking.say(seated.round(), ContributionKind.QUESTION, "Wat heb je nodig?", seated.lies());
        table.goTo(seated, "rating");
        speaking.rate(cold, Rate.COLD, seated.bringer());
        speaking.rate(warm, Rate.WARM, seated.bringer());
        open(seated, seated.bringer());
        assertThat(find("said")).hasSize(2);

        table.goTo(seated, "answers");
        MockVaadin.clientRoundtrip(false);

        assertThat(find("said")).hasSize(1);
        assertThat(text("said-words")).isEqualTo("Wat heb je nodig?");
    }

    private void open(Seated seated, PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate(RoundPaths.round(slug(seated), seated.round()));
    }

    private String slug(Seated seated) {
        return communities.roster(seated.community()).community().slug();
    }

    private static List<Component> find(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getTextRecursively();
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }
}
