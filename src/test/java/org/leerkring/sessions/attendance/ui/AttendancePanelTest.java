package org.leerkring.sessions.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.leerkring.sessions.ui.SessionPanel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class AttendancePanelTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    @Autowired
    AttendancePanel panel;

    private PersonId coach;
    private PersonId jan;
    private PersonId mieke;
    private SessionId session;

    @BeforeEach
    void aSession() {
        var community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
        session = PlannedSession.in(community, PlannedSession.BOTH, coach, sessions);
    }

    @Test
    void aTapSaysThatOneComes() {
        open(jan);
        _click(button("answer-at-place"));

        assertThat(attendance.of(session, jan).who(Coming.AT_PLACE)).hasSize(1);
        assertThat(button("answer-at-place").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(all("school-coming")).hasSize(1);
        assertThat(all("invitee-silent")).hasSize(2);
    }

    @Test
    void whoCannotComeMaySayWhyAndOnlyTheCoachReadsIt() {
        open(jan);
        _click(button("answer-absent"));
        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "answer-note")), "Begrafenis");
        _click(button("answer-send"));

        assertThat(absentees(jan)).containsExactly("Jan Verlinden: Begrafenis");
        assertThat(absentees(coach)).containsExactly("Jan Verlinden: Begrafenis");
        assertThat(absentees(mieke)).containsExactly("Jan Verlinden");
    }

    @Test
    void aSubstituteWithoutANameIsRefusedAndNothingIsLost() {
        open(jan);
        _click(button("answer-substitute"));
        _click(button("answer-send"));

        assertThat(_get(Paragraph.class, spec -> spec.withAttribute("data-testid", "answer-refusal"))
                        .getText())
                .isNotEmpty();
        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "answer-note")), "Ann Aerts");
        _click(button("answer-send"));
        assertThat(attendance.of(session, jan).who(Coming.SUBSTITUTE)).hasSize(1);
    }

    @Test
    void whatOneTypesSurvivesASessionThatMoves() {
        open(jan);
        _click(button("answer-absent"));
        var note = _get(TextField.class, spec -> spec.withAttribute("data-testid", "answer-note"));
        _setValue(note, "Begrafenis");
        PlannedSession.move(session, coach, sessions);
        _click(button("answer-send"));

        assertThat(attendance.of(session, jan).who(Coming.ABSENT)).isEmpty();
        assertThat(note.getValue()).isEqualTo("Begrafenis");
        ((SessionPanel.Lasting) _get(AttendanceSection.class)).show(sessions.read(session));
        _click(button("answer-send"));
        assertThat(attendance.of(session, jan).who(Coming.ABSENT)).hasSize(1);
    }

    @Test
    void othersAnswersComeInByThemselves() {
        open(jan);
        attendance.answer(
                session,
                Rsvp.of(Coming.ONLINE),
                sessions.read(session).details().time().starts(),
                mieke);

        assertThat(all("school-coming")).hasSize(1);
    }

    @Test
    void onlyWhatIsPossibleIsOffered() {
        session = PlannedSession.in(sessions.read(session).community(), PlannedSession.ONLINE, coach, sessions);
        open(jan);

        assertThat(_find(Button.class, spec -> spec.withAttribute("data-testid", "answer-at-place")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withAttribute("data-testid", "answer-online")))
                .hasSize(1);
    }

    @Test
    void aCancelledSessionAsksNothing() {
        sessions.cancel(session, coach);

        assertThat(panel.on(sessions.read(session), jan)).isEmpty();
    }

    private void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel.on(sessions.read(session), person).orElseThrow());
    }

    private List<String> absentees(PersonId reader) {
        open(reader);
        return all("invitee-absent").stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", id));
    }

    private static List<Component> all(String id) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", id));
    }
}
