package org.leerkring.sessions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.Languages;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.GuestRead;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.documents.Documents;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.homework.HomeworkRead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Circle.class, Diary.class})
class SessionViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Diary diary;

    @Autowired
    Communities communities;

    @Autowired
    Sessions sessions;

    @Autowired
    HomeworkBook homework;

    @Autowired
    Documents documents;

    @Autowired
    GuestList guests;

    private CommunityId community;
    private PersonId coach;
    private PersonId member;
    private SessionId session;

    @BeforeEach
    void aSession() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        member = circle.member(community, "Jan Verlinden");
        session = diary.plan(community, "Sessie 5", 20, coach);
    }

    @Test
    void showsTheAgendaWithItsHoursAndWhereItIs() {
        open(member);

        assertThat(all("agenda-item")).hasSize(3);
        assertThat(words(all("agenda-item").getLast())).contains("14.20").contains("Intervisie");
        assertThat(all("session-map")).singleElement().satisfies(link -> assertThat(
                        link.getElement().getAttribute("href"))
                .endsWith("?query=Kerkstraat%201%2C%20Geel"));
    }

    @Test
    void aSessionThatMovesMeanwhileMovesOnThePage() {
        open(member);
        var now = sessions.read(session, coach);
        sessions.rewrite(
                session,
                new SessionPlan(
                        Diary.details("Sessie 5, later", diary.afternoon(27), member),
                        now.plan().agenda()),
                now.edition(),
                false,
                coach);

        assertThat(words(all("session-title").getFirst())).isEqualTo("Sessie 5, later");
        assertThat(all("session-change"))
                .as("who leads it since may change it since")
                .hasSize(1);
    }

    @Test
    void onlyWhoLeadsCanChangeIt() {
        open(member);
        assertThat(all("session-change")).isEmpty();
        assertThat(all("session-cancel")).isEmpty();
        assertThat(all("homework-set")).isEmpty();
        assertThat(all("guest-invite")).isEmpty();

        open(coach);
        assertThat(all("session-change")).hasSize(1);
    }

    @Test
    void eachTicksOwnHomeworkAndWhoLeadsSeesWhoIsReady() {
        homework.set(session, "Lees het artikel", day(), coach);
        open(member);

        _setValue(_get(Checkbox.class, spec -> spec.withAttribute("data-testid", "homework-done")), true);

        assertThat(homework.of(session, coach)).singleElement().satisfies(it -> {
            assertThat(it.isDoneBy(member)).isTrue();
            assertThat(it.isDoneBy(coach)).isFalse();
        });
        assertThat(all("homework-ready")).isEmpty();
        open(coach);
        assertThat(words(all("homework-ready").getFirst())).contains("Jan Verlinden");
    }

    @Test
    void homeworkThatComesTooLateIsRefusedAndStaysTyped() {
        open(coach);
        click("homework-set");
        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "homework-text")), "Lees het artikel");
        _setValue(_get(DatePicker.class, spec -> spec.withAttribute("data-testid", "homework-due")), day().plusDays(1));

        click("homework-save");
        assertThat(homework.of(session, coach)).isEmpty();
        assertThat(all("homework-refusal")).hasSize(1);

        _setValue(_get(DatePicker.class, spec -> spec.withAttribute("data-testid", "homework-due")), day());
        click("homework-save");
        assertThat(homework.of(session, coach)).extracting(HomeworkRead::text).containsExactly("Lees het artikel");
        assertThat(all("homework-item")).hasSize(1);
    }

    @Test
    void filesAreThereForAllAndRemovedByWhoAddedThem() {
        documents.add(session, null, "plan.txt", bytes(), coach);
        open(member);
        assertThat(all("document")).hasSize(1);
        assertThat(all("document-remove")).isEmpty();

        documents.add(session, null, "mijn.txt", bytes(), member);
        assertThat(all("document")).as("it appears by itself").hasSize(2);
        click("document-remove");
        assertThat(documents.of(session, member))
                .extracting(document -> document.file().name())
                .containsExactly("plan.txt");
    }

    @Test
    void aGuestIsInvitedByNameAndAddress() {
        open(coach);
        _setValue(text("guest-name"), "Gust Gast");
        _setValue(email(), UUID.randomUUID() + "@voorbeeld.be");

        click("guest-invite");

        assertThat(guests.of(session, coach)).extracting(GuestRead::name).containsExactly("Gust Gast");
        assertThat(all("guest")).hasSize(1);
        assertThat(text("guest-name").getValue()).isEmpty();
    }

    @Test
    void aGuestWithoutAnAddressIsRefusedAndTheNameStays() {
        open(coach);
        _setValue(text("guest-name"), "Gust Gast");

        click("guest-invite");

        assertThat(guests.of(session, coach)).isEmpty();
        assertThat(all("guest-refusal")).hasSize(1);
        assertThat(text("guest-name").getValue()).isEqualTo("Gust Gast");
    }

    @Test
    void whatSomeoneIsTypingStaysWhenTheSessionMoves() {
        open(coach);
        _setValue(text("guest-name"), "Gust G");
        var now = sessions.read(session, coach);
        sessions.change(session, Diary.details("Verzet", diary.afternoon(28), null), now.edition(), false, coach);

        assertThat(words(all("session-title").getFirst())).isEqualTo("Verzet");
        assertThat(text("guest-name").getValue()).isEqualTo("Gust G");
    }

    @Test
    void aGuestSeesTheSessionAndNothingElse() {
        var guest = guests.invite(session, "Gust Gast", UUID.randomUUID() + "@voorbeeld.be", Languages.DUTCH, coach);
        signIn(guest.value());

        UI.getCurrent().navigate(SessionPaths.guest(session));
        assertThat(words(all("session-title").getFirst())).isEqualTo("Sessie 5");

        guests.dismiss(session, guest, coach);
        assertThat(all("session-title")).as("it is gone at once").isEmpty();
        UI.getCurrent().navigate(SessionPaths.guest(session));
        assertThat(all("not-found")).hasSize(1);
    }

    @Test
    void whatAGuestLooksAtFollowsTheSession() {
        var guest = guests.invite(session, "Gust Gast", UUID.randomUUID() + "@voorbeeld.be", Languages.DUTCH, coach);
        signIn(guest.value());
        UI.getCurrent().navigate(SessionPaths.guest(session));
        retitled("Sessie 5, later");
        assertThat(words(all("session-title").getFirst())).isEqualTo("Sessie 5, later");

        UI.getCurrent().navigate(SessionPaths.AGENDA);
        retitled("Sessie 5, toch niet");
        assertThat(words(all("session-line").getFirst())).contains("Sessie 5, toch niet");

        guests.dismiss(session, guest, coach);
        assertThat(all("session-line")).as("it is gone at once").isEmpty();
    }

    private void retitled(String title) {
        var now = sessions.read(session, coach);
        sessions.change(session, Diary.details(title, diary.afternoon(28), null), now.edition(), false, coach);
    }

    @Test
    void aSessionOfAnotherCircleIsNotThereUnderThisOnesAddress() {
        var elsewhere = circle.found();
        circle.join(elsewhere, member);
        signIn(member.value());

        UI.getCurrent()
                .navigate(SessionPaths.session(
                        communities.roster(elsewhere).community().slug(), session));

        assertThat(all("not-found")).hasSize(1);
    }

    private LocalDate day() {
        return diary.afternoon(20).localStart().toLocalDate();
    }

    private void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate("");
        UI.getCurrent()
                .navigate(SessionPaths.session(
                        communities.roster(community).community().slug(), session));
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream("Ons plan".getBytes(StandardCharsets.UTF_8));
    }

    private static TextField text(String testId) {
        return _get(TextField.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static EmailField email() {
        return _get(EmailField.class);
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
