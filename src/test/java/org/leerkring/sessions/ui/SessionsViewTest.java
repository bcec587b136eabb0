package org.leerkring.sessions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Circle.class, Diary.class})
class SessionsViewTest extends KaribuTest {

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
    private PersonId member;

    @BeforeEach
    void aCircleWithACoach() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        member = circle.member(community, "Jan Verlinden");
    }

    @Test
    void saysWhatComesAndWhoLeadsIt() {
        diary.plan(community, "Sessie 5", 20, member, coach);
        diary.plan(community, "Sessie 6", 40, coach);

        open(member);

        assertThat(words("session-open")).containsExactly("Sessie 5", "Sessie 6");
        assertThat(all("session-nobody-leads")).as("only the second has no one").hasSize(1);
    }

    @Test
    void whatWasCalledOffIsNoLongerListed() {
        var gone = diary.plan(community, "Sessie 5", 20, coach);
        sessions.cancel(gone, coach);

        open(member);

        assertThat(all("session-line")).isEmpty();
        assertThat(visible("sessions-coming-empty")).isTrue();
    }

    @Test
    void aSessionThatIsPlannedMeanwhileAppearsByItself() {
        open(member);
        diary.plan(community, "Sessie 5", 20, coach);

        assertThat(words("session-open")).containsExactly("Sessie 5");
    }

    @Test
    void onlyWhoMayPlanIsOfferedTo() {
        open(member);
        assertThat(all("sessions-plan")).isEmpty();

        open(coach);
        assertThat(all("sessions-plan")).hasSize(1);
    }

    @Test
    void showsMoreThanAPageOneByOne() {
        for (var n = 1; n <= 12; n++) {
            diary.plan(community, "Sessie " + n, 10 * n, coach);
        }
        open(member);

        assertThat(all("session-line")).hasSize(10);
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "sessions-coming-more")));
        assertThat(words("session-open")).hasSize(12).endsWith("Sessie 11", "Sessie 12");
        assertThat(visible("sessions-coming-more")).isFalse();
    }

    private void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate("");
        UI.getCurrent()
                .navigate(SessionPaths.list(
                        communities.roster(community).community().slug()));
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static List<String> words(String testId) {
        return all(testId).stream().map(it -> it.getElement().getText()).toList();
    }

    private static boolean visible(String testId) {
        return !all(testId).isEmpty();
    }
}
