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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
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
import org.leerkring.sessions.running.Running;
import org.leerkring.sessions.ticket.TicketAnswer;
import org.leerkring.sessions.ticket.TicketQuestion;
import org.leerkring.sessions.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Circle.class, Diary.class})
class TicketViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Diary diary;

    @Autowired
    Running running;

    @Autowired
    Tickets tickets;

    CommunityId community;
    PersonId coach;
    PersonId jan;
    PersonId mieke;
    SessionId session;

    @BeforeEach
    void aPlannedSession() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
        session = diary.plan(community, "Sessie 5", 0, coach);
    }

    @Test
    void isFilledInInAMinuteAndStandsThereTheNextTime() {
        running.begin(session, coach);
        open(jan);

        _setValue(scores().getFirst(), 4);
        _setValue(words(), "Bellen");
        _click(send());

        assertThat(said()).startsWith("Dank je wel");
        assertThat(answers()).contains("4: 1 keer", "Bellen");
        UI.getCurrent().navigate("");
        open(jan);
        assertThat(scores().getFirst().getValue()).isEqualTo(4);
        assertThat(words().getValue()).isEqualTo("Bellen");
    }

    @Test
    void whatOthersAnswerArrivesWhileOneStillTypes() {
        running.begin(session, coach);
        open(jan);
        _setValue(words(), "Ik denk nog na");

        tickets.answer(
                session, tickets.questions(session, mieke), List.of(new TicketAnswer(3, null, "Afspreken")), mieke);
        MockVaadin.clientRoundtrip(false);

        assertThat(answers()).contains("Afspreken");
        assertThat(words().getValue()).isEqualTo("Ik denk nog na");
    }

    @Test
    void beforeTheSessionThereIsNothingToFillInYetAndThenThereIs() {
        open(jan);
        assertThat(all("ticket-early")).hasSize(1);
        assertThat(all("ticket")).isEmpty();

        running.begin(session, coach);
        MockVaadin.clientRoundtrip(false);

        assertThat(all("ticket-early")).isEmpty();
        assertThat(all("ticket")).hasSize(1);
    }

    @Test
    void whoAnsweredQuestionsThatWereChangedIsToldSoAndKeepsTheWords() {
        running.begin(session, coach);
        open(jan);
        tickets.ask(community, List.of(question(1), question(2), question(3)), coach);

        _setValue(words(), "Bellen");
        _click(send());

        assertThat(said()).startsWith("De vragen zijn intussen veranderd");
        assertThat(words().getValue()).isEqualTo("Bellen");
        assertThat(tickets.mine(session, jan)).isEmpty();
    }

    @Test
    void onlyWhoPlansIsLedToTheQuestions() {
        open(jan);
        assertThat(all("ticket-questions")).isEmpty();

        UI.getCurrent().navigate("");
        open(coach);
        assertThat(all("ticket-questions")).hasSize(1);
    }

    private void open(PersonId person) {
        signIn(person.value());
        var slug = communities.roster(community).community().slug();
        UI.getCurrent().navigate(SessionPaths.ticket(slug, session));
    }

    private static TicketQuestion question(int number) {
        return new TicketQuestion(number, false, "Vraag " + number, false);
    }

    @SuppressWarnings("unchecked") // what a ticket's scores are
    private static List<RadioButtonGroup<Integer>> scores() {
        return _find(RadioButtonGroup.class, spec -> spec.withAttribute("data-testid", "ticket-score")).stream()
                .map(group -> (RadioButtonGroup<Integer>) group)
                .toList();
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withAttribute("data-testid", "ticket-words"));
    }

    private static Button send() {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", "ticket-send"));
    }

    private static String said() {
        return _get(Paragraph.class, spec -> spec.withAttribute("data-testid", "ticket-said"))
                .getText();
    }

    private static List<String> answers() {
        return _find(ListItem.class, spec -> spec.withAttribute("data-testid", "ticket-answer")).stream()
                .map(ListItem::getText)
                .toList();
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
