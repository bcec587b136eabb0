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
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Circle.class, Diary.class})
class YearViewTest extends KaribuTest {

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
    private LocalDate first;

    @BeforeEach
    void open() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        first = diary.afternoon(20).localStart().toLocalDate();
        signIn(coach.value());
        UI.getCurrent()
                .navigate(SessionPaths.year(
                        communities.roster(community).community().slug()));
    }

    @Test
    void proposesAndPlansNothingUntilItIsAskedFor() {
        _setValue(day("year-first"), first);
        click("year-propose");

        assertThat(titles()).hasSize(5);
        assertThat(coming()).isEmpty();

        _setValue(titles().get(1), "Draagvlak");
        _click(_find(Button.class, spec -> spec.withAttribute("data-testid", "year-remove"))
                .getLast());
        click("year-plan");

        assertThat(coming()).hasSize(4).extracting(SessionLine::title).contains("Draagvlak");
        assertThat(coming().get(1).time().localStart().toLocalDate()).isEqualTo(first.plusWeeks(7));
    }

    @Test
    void oneThatIsTakenPlansNoneAndKeepsWhatIsThere() {
        _setValue(day("year-first"), first);
        click("year-propose");
        diary.plan(community, "Sessie 1", 20, coach);
        _setValue(titles().getFirst(), "Mijn titel");

        click("year-plan");

        assertThat(coming()).hasSize(1);
        assertThat(all("session-conflict").getFirst().getElement().getTextRecursively())
                .contains("Sessie 1");
        assertThat(titles().getFirst().getValue()).isEqualTo("Mijn titel");
    }

    @Test
    void withoutAFirstDayItSaysWhatIsMissing() {
        click("year-propose");

        assertThat(titles()).isEmpty();
        assertThat(all("session-conflict")).isNotEmpty();
    }

    @Test
    void whatIsPlannedIsInEachMembersOwnAgenda() {
        var member = circle.member(community, "Jan Verlinden");
        diary.plan(community, "Sessie 1", 20, coach);
        signIn(member.value());

        UI.getCurrent().navigate(SessionPaths.AGENDA);

        assertThat(all("session-open"))
                .extracting(it -> it.getElement().getText())
                .containsExactly("Sessie 1");
    }

    private List<SessionLine> coming() {
        return sessions.coming(community, null, 20, coach);
    }

    private static List<TextField> titles() {
        return _find(TextField.class, spec -> spec.withAttribute("data-testid", "year-title"));
    }

    private static DatePicker day(String testId) {
        return _get(DatePicker.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
