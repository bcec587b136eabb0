package org.leerkring.sessions.ticket.ui;

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
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.ticket.TicketQuestion;
import org.leerkring.sessions.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class TicketQuestionsViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Tickets tickets;

    CommunityId community;
    PersonId coach;
    PersonId jan;

    @BeforeEach
    void aCircleWithACoach() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void oneQuestionIsChangedAndTheOthersStayThoseOfLeerkring() {
        open(coach);
        assertThat(fields()).extracting(TextField::getValue).contains("Wat doe je morgen anders?");

        _setValue(fields().getFirst(), "Wat nam je mee?");
        click("save");

        assertThat(said()).startsWith("Bewaard");
        assertThat(tickets.questions(community, jan))
                .extracting(TicketQuestion::words)
                .containsExactly("Wat nam je mee?", "sessions.ticket.safe", "sessions.ticket.tomorrow");
    }

    @Test
    void anEmptyQuestionIsRefusedAndNothingIsLost() {
        open(coach);
        _setValue(fields().getFirst(), "Wat nam je mee?");
        _setValue(fields().getLast(), " ");
        click("save");

        assertThat(said()).startsWith("Schrijf bij elke vraag iets");
        assertThat(fields().getFirst().getValue()).isEqualTo("Wat nam je mee?");
        assertThat(tickets.questions(community, jan)).allMatch(TicketQuestion::proposed);
    }

    @Test
    void theProposedQuestionsComeBack() {
        tickets.ask(community, List.of(own(1), own(2), own(3)), coach);
        open(coach);
        assertThat(fields()).extracting(TextField::getValue).containsExactly("Vraag 1", "Vraag 2", "Vraag 3");

        click("proposed");

        assertThat(fields().getLast().getValue()).isEqualTo("Wat doe je morgen anders?");
        assertThat(tickets.questions(community, jan)).allMatch(TicketQuestion::proposed);
    }

    @Test
    void theWayToItIsOnTheListForWhoPlansOnly() {
        open(jan);
        assertThat(all("not-found")).hasSize(1);

        UI.getCurrent().navigate(SessionPaths.list(slug()));
        assertThat(all("sessions-ticket-questions")).isEmpty();
        signIn(coach.value());
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(SessionPaths.list(slug()));
        assertThat(all("sessions-ticket-questions")).hasSize(1);
    }

    private void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate(SessionPaths.ticketQuestions(slug()));
    }

    private String slug() {
        return communities.roster(community).community().slug();
    }

    private static TicketQuestion own(int number) {
        return new TicketQuestion(number, true, "Vraag " + number, false);
    }

    private static List<TextField> fields() {
        return _find(TextField.class, spec -> spec.withAttribute("data-testid", "ticket-question"));
    }

    private static void click(String what) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "ticket-questions-" + what)));
    }

    private static String said() {
        return _get(Paragraph.class, spec -> spec.withAttribute("data-testid", "ticket-questions-said"))
                .getText();
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
