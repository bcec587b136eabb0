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
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.minutes.BlockRead;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.OptionRead;
import org.leerkring.sessions.polls.PollOptionId;
import org.leerkring.sessions.polls.PollRequest;
import org.leerkring.sessions.polls.PollState;
import org.leerkring.sessions.polls.Suits;
import org.leerkring.sessions.running.Presence;
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

    @Autowired
    Sessions sessions;

    @Autowired
    DatePolls polls;

    @Autowired
    HomeworkBook book;

    @Autowired
    GuestList guests;

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
    void closingWithAMomentOfThePollMakesItTheNextSession() {
        running.begin(session, coach);
        var poll = poll(20, 30);
        answer(poll, 1, Suits.YES, jan);
        answer(poll, 0, Suits.NO, jan);
        open(coach);
        _click(button("run-close"));
        assertThat(choice().getListDataView().getItems().map(OptionRead::id))
                .as("what suits best first")
                .containsExactly(option(poll, 1), option(poll, 0));
        assertThat(texts("close-option-why").getFirst())
                .isEqualTo("Eén iemand kan komen. Niemand zei dat het niet past.");

        _setValue(choice(), choice().getListDataView().getItem(0));
        _click(button("close-sure"));

        assertThat(running.board(session, jan).session().state()).isEqualTo(SessionState.CLOSED);
        assertThat(polls.read(poll, jan).line().state()).isEqualTo(PollState.CHOSEN);
        assertThat(sessions.next(session, jan))
                .hasValueSatisfying(next -> assertThat(next.time()).isEqualTo(diary.afternoon(30)));
    }

    @Test
    void aMomentThatWasTakenAwayMeanwhileClosesNothing() {
        running.begin(session, coach);
        var poll = poll(20, 30);
        open(coach);
        _click(button("run-close"));
        _setValue(choice(), choice().getListDataView().getItem(0));
        polls.remove(poll, choice().getValue().id(), coach);

        _click(button("close-sure"));

        assertThat(all("close-refusal")).hasSize(1);
        assertThat(running.board(session, jan).session().state()).isEqualTo(SessionState.UNDERWAY);
        assertThat(polls.read(poll, jan).isOpen()).isTrue();
    }

    @Test
    void whoPicksAnotherDayOrSaysWhyLetsGoOfThePoll() {
        running.begin(session, coach);
        poll(20, 30);
        open(coach);
        _click(button("run-close"));

        _setValue(choice(), choice().getListDataView().getItem(0));
        _setValue(
                _get(DatePicker.class, spec -> spec.withAttribute("data-testid", "close-day")),
                LocalDate.now().plusDays(40));
        assertThat(choice().getValue()).isNull();
    }

    @Test
    void aGuestIsNotedLikeEveryoneAndSaidToBeOne() {
        var guest = guests.invite(session, "Gust Gast", UUID.randomUUID() + "@voorbeeld.be", Locale.of("nl"), coach);
        running.begin(session, coach);
        open(coach);
        assertThat(tile("Gust").getElement().getTextRecursively())
                .contains("gast")
                .contains("Gast");

        _click(tile("Gust"));
        _click(tile("Gust"));

        assertThat(running.board(session, jan).presence()).containsEntry(guest, Presence.ONLINE);
        assertThat(tile("Gust").getElement().getTextRecursively()).contains("gast, online");
        guests.dismiss(session, guest, coach);
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("data-testid", "presence")))
                .hasSize(2);
    }

    @Test
    void whatATileIsCalledBeginsWithWhatOneSeesOnIt() {
        running.begin(session, coach);
        open(coach);

        assertThat(tile("Jan").getElement().getAttribute("aria-label"))
                .as("a label would hide the words that are seen from who speaks them")
                .isNull();
        assertThat(tile("Jan").getElement().getTextRecursively())
                .startsWith("Jan")
                .contains("Verlinden");
    }

    @Test
    void whatWasToBePreparedStandsThereAndWhoIsReady() {
        var day = sessions.read(session).details().time().localStart().toLocalDate();
        var homework = book.set(session, "Lees het artikel", day, coach);
        running.begin(session, coach);
        open(jan);
        assertThat(texts("homework-count")).containsExactly("0 van 2 klaar");
        assertThat(texts("homework-missing")).as("names are for who leads").isEmpty();

        book.tick(homework, jan, true, jan);
        MockVaadin.clientRoundtrip(false);
        assertThat(texts("homework-count")).containsExactly("1 van 2 klaar");

        UI.getCurrent().navigate("");
        open(coach);
        assertThat(texts("homework-missing")).containsExactly("Nog niet: Katrien Coach");
    }

    @Test
    void oneTapsNextAndTheOtherScreenFollows() {
        running.begin(session, coach);
        open(jan);
        var wall = UI.getCurrent();
        assertThat(current()).isEqualTo("Aankomst");

        anotherScreen();
        open(coach);
        _click(button("run-next"));
        assertThat(current()).isEqualTo("Huiswerk");

        UI.setCurrent(wall);
        MockVaadin.clientRoundtrip(false);
        assertThat(current()).isEqualTo("Huiswerk");
    }

    @Test
    void isNotThereForAStranger() {
        open(circle.stranger("Vera Vreemd"));

        assertThat(all("not-found")).hasSize(1);
    }

    private static void anotherScreen() {
        var session = VaadinSession.getCurrent();
        var screen = new UI();
        screen.getInternals().setSession(session);
        UI.setCurrent(screen);
        screen.doInit(VaadinRequest.getCurrent(), session.getNextUIid(), "second");
        session.addUI(screen);
    }

    private static String current() {
        return _get(ListItem.class, spec -> spec.withAttribute("aria-current", "step"))
                .getElement()
                .getTextRecursively()
                .replaceAll("^[0-9.:]+|[0-9]+$", "");
    }

    private static NativeButton tile(String name) {
        return _find(NativeButton.class, spec -> spec.withAttribute("data-testid", "presence")).stream()
                .filter(tile -> tile.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private DatePollId poll(int... inDays) {
        var moments = IntStream.of(inDays).mapToObj(diary::afternoon).toList();
        var deadline = Instant.now().plus(Duration.ofDays(7));
        return polls.open(community, new PollRequest("Lentesessie", moments, deadline, true, Set.of()), coach);
    }

    private void answer(DatePollId poll, int option, Suits suits, PersonId person) {
        polls.answer(poll, option(poll, option), suits, person);
    }

    private PollOptionId option(DatePollId poll, int index) {
        return polls.read(poll, coach).options().get(index).id();
    }

    @SuppressWarnings("unchecked") // what a poll offers
    private static RadioButtonGroup<OptionRead> choice() {
        return _get(RadioButtonGroup.class, spec -> spec.withAttribute("data-testid", "close-poll"));
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
