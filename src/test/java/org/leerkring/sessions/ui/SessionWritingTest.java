package org.leerkring.sessions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaLine;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Planning and changing a session, and what happens when somebody else was first. */
@Import({Circle.class, Diary.class})
class SessionWritingTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Diary diary;

    @Autowired
    Communities communities;

    @Autowired
    Sessions sessions;

    private CommunityId community;
    private PersonId coach;
    private String slug;

    @BeforeEach
    void aCoachWhoPlans() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        slug = communities.roster(community).community().slug();
        signIn(coach.value());
    }

    @Test
    void plansWhatIsTypedAndShowsIt() {
        UI.getCurrent().navigate(SessionPaths.planning(slug));
        type("session-form-title", "Sessie 5");
        type(diary.afternoon(20));

        click("session-save");

        assertThat(coming()).extracting(SessionLine::title).containsExactly("Sessie 5");
        assertThat(coming().getFirst().time()).isEqualTo(diary.afternoon(20));
        assertThat(all("session-title"))
                .singleElement()
                .satisfies(it -> assertThat(it.getElement().getText()).isEqualTo("Sessie 5"));
    }

    @Test
    void aTemplateFillsTheAgendaAndCanBeUndone() {
        UI.getCurrent().navigate(SessionPaths.planning(slug));
        type("session-form-title", "Iets van mij");
        type(diary.afternoon(20));

        click("template-regular");
        assertThat(starts()).containsExactly("13.30", "13.45", "14.20", "15.00", "15.15", "16.15");

        click("template-undo");
        assertThat(all("item")).isEmpty();
        assertThat(field("session-form-title").getValue()).isEqualTo("Iets van mij");
    }

    @Test
    void startTimesFollowWhatIsMadeLongerMovedOrTakenAway() {
        UI.getCurrent().navigate(SessionPaths.planning(slug));
        type(diary.afternoon(20));
        click("template-regular");

        _setValue(minutes(0), 30);
        assertThat(starts()).startsWith("13.30", "14.00", "14.35");

        _click(buttons("item-down").getFirst());
        assertThat(starts()).startsWith("13.30", "14.05", "14.35");

        _click(buttons("item-remove").getFirst());
        assertThat(starts()).startsWith("13.30", "14.00", "14.40").hasSize(5);
    }

    @Test
    void anEndBeforeTheStartIsRefusedAndEverythingStays() {
        UI.getCurrent().navigate(SessionPaths.planning(slug));
        type("session-form-title", "Sessie 5");
        type(diary.afternoon(20));
        _setValue(clock("session-ends"), LocalTime.of(9, 0));

        click("session-save");

        assertThat(coming()).isEmpty();
        assertThat(conflict()).contains("Het einde ligt voor het begin");
        assertThat(field("session-form-title").getValue()).isEqualTo("Sessie 5");
    }

    @Test
    void aTakenSlotIsToldAndMayBeInsistedOn() {
        diary.plan(community, "Sessie 4", 20, coach);
        UI.getCurrent().navigate(SessionPaths.planning(slug));
        type("session-form-title", "Sessie 5");
        type(diary.afternoon(20));

        click("session-save");
        assertThat(coming()).hasSize(1);
        assertThat(conflict()).contains("Sessie 4");

        click("conflict-beside");
        assertThat(coming()).extracting(SessionLine::title).containsExactlyInAnyOrder("Sessie 4", "Sessie 5");
    }

    @Test
    void whatSomeoneElseSavedIsShownAndNothingIsOverwrittenUnseen() {
        var session = diary.plan(community, "Sessie 4", 20, coach);
        UI.getCurrent().navigate(SessionPaths.editing(slug, session));
        type("session-form-title", "Mijn titel");
        retitle(session, "Hun titel");

        click("session-save");
        assertThat(title(session)).isEqualTo("Hun titel");
        assertThat(all("conflict-title")).hasSize(1);
        assertThat(field("session-form-title").getValue()).isEqualTo("Mijn titel");

        click("conflict-on-top");
        assertThat(title(session)).isEqualTo("Mijn titel");
    }

    @Test
    void whatSomeoneElseSavedCanBeTakenOver() {
        var session = diary.plan(community, "Sessie 4", 20, coach);
        UI.getCurrent().navigate(SessionPaths.editing(slug, session));
        type("session-form-title", "Mijn titel");
        retitle(session, "Hun titel");
        click("session-save");

        click("conflict-theirs");
        assertThat(field("session-form-title").getValue()).isEqualTo("Hun titel");
        click("session-save");
        assertThat(title(session)).isEqualTo("Hun titel");
    }

    @Test
    void anAgendaWhoseWordsAloneChangedIsNotOverwrittenUnseen() {
        var session = diary.plan(community, "Sessie 4", 20, coach);
        UI.getCurrent().navigate(SessionPaths.editing(slug, session));
        var before = sessions.read(session, coach);
        var first = before.agenda().getFirst().line();
        sessions.arrange(
                session,
                List.of(new AgendaLine(first.id(), "Welkom", 15, null, first.kind())),
                before.edition(),
                coach);

        click("session-save");

        assertThat(sessions.read(session, coach).agenda())
                .extracting(AgendaRead::title)
                .containsExactly("Welkom");
        assertThat(all("conflict-agenda")).hasSize(1);
    }

    private void retitle(SessionId session, String title) {
        var now = sessions.read(session, coach);
        var plan = new SessionPlan(
                Diary.details(title, now.details().time(), null), now.plan().agenda());
        sessions.rewrite(session, plan, now.edition(), false, coach);
    }

    private String title(SessionId session) {
        return sessions.read(session, coach).details().title();
    }

    private List<SessionLine> coming() {
        return sessions.coming(community, null, 10, coach);
    }

    private void type(SessionTime time) {
        _setValue(
                _get(DatePicker.class, spec -> spec.withAttribute("data-testid", "session-day")),
                time.localStart().toLocalDate());
        _setValue(clock("session-starts"), time.localStart().toLocalTime());
        _setValue(clock("session-ends"), time.localEnd().toLocalTime());
    }

    private static void type(String testId, String words) {
        _setValue(field(testId), words);
    }

    private static TextField field(String testId) {
        return _get(TextField.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static TimePicker clock(String testId) {
        return _get(TimePicker.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static IntegerField minutes(int row) {
        return _find(IntegerField.class).get(row);
    }

    private static List<String> starts() {
        return all("item-starts").stream().map(it -> it.getElement().getText()).toList();
    }

    private static String conflict() {
        return all("session-conflict").getFirst().getElement().getTextRecursively();
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
