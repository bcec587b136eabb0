package org.leerkring.sessions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
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
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.homework.HomeworkId;
import org.leerkring.sessions.running.Presence;
import org.leerkring.sessions.running.Running;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What stands beside the list of sessions for who looks after the group, and not for others. */
@Import({Circle.class, Diary.class})
class CoachesViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Diary diary;

    @Autowired
    Sessions sessions;

    @Autowired
    Running running;

    @Autowired
    HomeworkBook book;

    CommunityId community;
    PersonId coach;
    PersonId jan;
    PersonId mieke;

    @BeforeEach
    void aCircleWithACoach() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
    }

    @Test
    void theCoachSeesWhoMissedTwoWhoIsSilentAndWhatNobodyLeads() {
        held(-2, jan, coach);
        held(-1, jan, coach);
        diary.plan(community, "Sessie 7", 20, coach);

        open(coach);

        assertThat(words("turnout-missed")).containsExactly("Mieke Dierckx was er de laatste twee keer niet.");
        assertThat(words("turnout-silent")).containsExactly("Van Mieke Dierckx kwam er al 10 weken geen teken.");
        assertThat(words("session-leaderless")).containsExactly("Niemand leidt nog “Sessie 7”.");
        assertThat(words("turnout-member"))
                .containsExactly("Jan Verlinden2 van 2", "Katrien Coach2 van 2", "Mieke Dierckx0 van 2");
    }

    @Test
    void aMemberSeesTheirOwnAndTheWhole() {
        held(-1, jan, coach);
        open(jan);

        assertThat(words("turnout-mine"))
                .containsExactly("Jij was er 1 van de 1 keer. Gemiddeld kwam 67 % van de kring.");
        assertThat(all("turnout-member")).isEmpty();
        assertThat(all("turnout-silent")).isEmpty();
        assertThat(all("turnout-missed")).isEmpty();
        assertThat(all("session-leaderless")).isEmpty();
    }

    @Test
    void whoLeadsTheNextSessionSeesItsHomeworkBeingDone() {
        var session = diary.plan(community, "Sessie 7", 20, jan, coach);
        var homework = homework(session);
        book.tick(homework, jan, true, jan);

        open(jan);
        assertThat(words("homework-count")).containsExactly("1 van 3 klaar");
        assertThat(words("homework-missing")).containsExactly("Nog niet: Katrien Coach, Mieke Dierckx");

        book.tick(homework, mieke, true, mieke);
        MockVaadin.clientRoundtrip(false);

        assertThat(words("homework-count")).containsExactly("2 van 3 klaar");
        assertThat(words("homework-missing")).containsExactly("Nog niet: Katrien Coach");
    }

    @Test
    void whoDoesNotLeadItDoesNotSeeWhoIsNotReady() {
        homework(diary.plan(community, "Sessie 7", 20, jan, coach));

        open(mieke);

        assertThat(all("next-homework")).isEmpty();
        assertThat(all("homework-missing")).isEmpty();
    }

    @Test
    void theNextSessionIsTheFirstThatWasNotCalledOff() {
        var gone = diary.plan(community, "Sessie 7", 20, coach);
        homework(gone);
        sessions.cancel(gone, coach);
        homework(diary.plan(community, "Sessie 8", 30, coach));

        open(coach);

        assertThat(words("next-homework")).singleElement().asString().contains("Sessie 8");
    }

    private void held(int inDays, PersonId... there) {
        var session = diary.plan(community, "Sessie " + inDays, inDays, coach);
        running.begin(session, coach);
        for (var person : there) {
            running.note(session, person, Presence.AT_THE_PLACE, coach);
        }
        running.close(session, "Nog geen datum", coach);
    }

    private HomeworkId homework(SessionId session) {
        var day = sessions.read(session).details().time().localStart().toLocalDate();
        return book.set(session, "Lees het artikel", day, coach);
    }

    private void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent()
                .navigate(SessionPaths.list(
                        communities.roster(community).community().slug()));
    }

    private static List<String> words(String testId) {
        return all(testId).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
