package org.leerkring.sessions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.minutes.BlockRead;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.running.Running;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Circle.class, Diary.class})
class RunViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Diary diary;

    @Autowired
    Running running;

    @Autowired
    Minutes minutes;

    CommunityId community;
    PersonId coach;
    PersonId jan;
    SessionId session;

    @BeforeEach
    void aPlannedSession() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        session = diary.plan(community, "Sessie 5", 0, coach);
    }

    @Test
    void whoLeadsBeginsAndGoesOnThroughTheAgenda() {
        open(coach);
        _click(button("run-begin"));
        assertThat(all("run-pace")).hasSize(1);

        _click(button("run-next"));

        var board = running.board(session, coach);
        assertThat(board.current()).isEqualTo(board.session().agenda().get(1).id());
    }

    @Test
    void aMemberWithoutThePenReadsAndChangesNothing() {
        running.begin(session, coach);
        minutes.begin(session, null, "beslist: een maand lang", coach);

        open(jan);

        assertThat(texts("block-text")).containsExactly("een maand lang");
        assertThat(all("block-words")).isEmpty();
        assertThat(all("run-next")).isEmpty();
        assertThat(all("pens")).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("data-testid", "presence")))
                .hasSize(2)
                .noneMatch(NativeButton::isEnabled);
    }

    @Test
    void whatIsTypedIsKeptAndTheNextBlockBegins() {
        running.begin(session, coach);
        open(coach);

        type("actie: sjabloon delen");
        assertThat(minutes.read(session, jan)).singleElement().returns(coach, BlockRead::writing);
        _click(button("block-done"));

        assertThat(texts("block-text")).containsExactly("sjabloon delen");
        assertThat(texts("action-facts")).containsExactly("iedereen");
        assertThat(composer().getValue()).isEmpty();
        assertThat(minutes.read(session, jan).getFirst().writing()).isNull();
    }

    @Test
    void whatOthersWriteArrivesWhileOneTypes() {
        running.begin(session, coach);
        running.handPen(session, jan, true, coach);
        open(jan);
        type("Ik ben aan het ty");

        var theirs = minutes.begin(session, null, "Ondertussen", coach);
        MockVaadin.clientRoundtrip(false);

        assertThat(texts("block-text")).containsExactly("Ondertussen");
        assertThat(texts("block-writing")).containsExactly("Katrien Coach schrijft");
        assertThat(composer().getValue()).isEqualTo("Ik ben aan het ty");
        minutes.letGo(session, Objects.requireNonNull(theirs.block()), coach);
        MockVaadin.clientRoundtrip(false);
        assertThat(all("block-writing")).isEmpty();
    }

    @Test
    void whoLosesThePenKeepsWhatWasTyped() {
        running.begin(session, coach);
        running.handPen(session, jan, true, coach);
        open(jan);
        type("Eerst");
        running.handPen(session, jan, false, coach);

        type("Eerst en nog meer");

        assertThat(composer().getValue()).isEqualTo("Eerst en nog meer");
        assertThat(composer().isInvalid()).isTrue();
    }

    @Test
    void closingWithoutADateAsksWhy() {
        running.begin(session, coach);
        open(coach);
        _click(button("run-close"));

        _click(button("close-sure"));
        assertThat(all("close-refusal")).hasSize(1);
        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "close-reason")), "De poll loopt");
        _click(button("close-sure"));

        assertThat(running.board(session, jan).session().noNextDate()).isEqualTo("De poll loopt");
    }

    @Test
    void isNotThereForAStranger() {
        open(circle.stranger("Vera Vreemd"));

        assertThat(all("not-found")).hasSize(1);
    }

    private void open(PersonId person) {
        signIn(person.value());
        var slug = communities.roster(community).community().slug();
        UI.getCurrent().navigate(SessionPaths.running(slug, session));
    }

    private static void type(String words) {
        _setValue(composer(), words);
    }

    private static TextArea composer() {
        return _get(TextArea.class, spec -> spec.withAttribute("data-testid", "block-words"));
    }

    private static List<String> texts(String testId) {
        return _find(Span.class, spec -> spec.withAttribute("data-testid", testId)).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static Button button(String testId) {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
