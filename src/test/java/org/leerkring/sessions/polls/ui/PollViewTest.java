package org.leerkring.sessions.polls.ui;

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
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.OptionRead;
import org.leerkring.sessions.polls.PollLine;
import org.leerkring.sessions.polls.PollPaths;
import org.leerkring.sessions.polls.PollRequest;
import org.leerkring.sessions.polls.Suits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class PollViewTest extends KaribuTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    DatePolls polls;

    @Autowired
    Sessions sessions;

    @Autowired
    Clock clock;

    CommunityId community;
    PersonId jan;
    PersonId coach;

    @BeforeEach
    void aCircleWithACoach() {
        community = circle.found();
        jan = circle.member(community, "Jan Verlinden");
        coach = circle.coach(community, "Katrien Coach");
    }

    @Test
    void oneTapAnswersAndAnotherChangesIt() {
        var poll = ask(10, 12);
        open(poll, jan);
        assertThat(options()).hasSize(2);

        _click(buttons("poll-answer-yes").getFirst());
        assertThat(pressed("poll-answer-yes")).containsExactly("true", "false");
        _click(buttons("poll-answer-no").getFirst());

        assertThat(pressed("poll-answer-yes")).containsExactly("false", "false");
        assertThat(pressed("poll-answer-no")).containsExactly("true", "false");
        assertThat(polls.read(poll, jan).options()).extracting(OptionRead::mine).containsExactly(Suits.NO, null);
    }

    @Test
    void aMemberSeesNoButtonsOfWhoPlans() {
        var poll = ask(10, 12);
        open(poll, jan);

        assertThat(all("poll-choose")).isEmpty();
        assertThat(all("poll-remove")).isEmpty();
        assertThat(all("poll-withdraw")).isEmpty();
        assertThat(all("poll-deadline-panel")).isEmpty();
        assertThat(all("poll-propose")).hasSize(1);
    }

    @Test
    void theBestOptionSaysWhyAndBecomesTheSessionWithOneClick() {
        var poll = ask(10, 12);
        var last = polls.read(poll, coach).options().getLast();
        polls.answer(poll, last.id(), Suits.YES, jan);
        polls.answer(poll, last.id(), Suits.NO, coach);
        open(poll, coach);
        assertThat(all("poll-best")).hasSize(1);
        assertThat(all("poll-why"))
                .singleElement()
                .satisfies(why -> assertThat(why.getElement().getText()).contains("Katrien Coach"));

        _click(buttons("poll-choose").getLast());

        assertThat(sessions.coming(community, null, 5, jan)).singleElement().satisfies(session -> {
            assertThat(session.time()).isEqualTo(last.time());
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .as("its form")
                    .isEqualTo(SessionPaths.editing(slug(), session.id()));
        });
        open(poll, coach);
        assertThat(all("poll-session")).hasSize(1);
        assertThat(all("poll-choose")).isEmpty();
    }

    @Test
    void whoPlansGivesMoreTimeAndATooLateDayIsRefused() {
        var poll = ask(10);
        open(poll, coach);
        _get(Details.class, spec -> spec.withAttribute("data-testid", "poll-deadline-panel"))
                .setOpened(true);
        var day = _get(DatePicker.class, spec -> spec.withAttribute("data-testid", "poll-deadline-day"));
        var until = day.getValue();

        day.setValue(until.plusDays(30));
        _click(button("poll-deadline-move"));
        assertThat(refusal()).contains("Elk moment komt na de dag");
        day.setValue(until.minusDays(1));
        _click(button("poll-deadline-move"));

        assertThat(_find(Refusal.class)).isEmpty();
        assertThat(polls.read(poll, jan).line().deadline()).isEqualTo(Almanac.endOf(until.minusDays(1)));
    }

    @Test
    void whatOthersAnswerShowsWithoutReload() {
        var poll = ask(10);
        open(poll, coach);
        assertThat(all("poll-best")).isEmpty();

        polls.answer(poll, polls.read(poll, coach).options().getFirst().id(), Suits.YES, jan);

        assertThat(all("poll-best")).hasSize(1);
    }

    @Test
    void anOptionThatIsTakenAwayWhileSomeoneAnswersIsSaid() {
        var poll = ask(10, 12);
        open(poll, jan);
        var stale = buttons("poll-answer-yes").getFirst();
        var gone = polls.read(poll, coach).options().getFirst().id();

        polls.remove(poll, gone, coach);
        assertThat(options()).as("it goes by itself").hasSize(1);
        view().answer(gone, Suits.YES); // the tap that was on its way

        assertThat(stale.isAttached()).isFalse();
        assertThat(refusal()).contains("intussen geschrapt");
    }

    @Test
    void aPollThatIsChosenMeanwhileTakesNoMoreAnswers() {
        var poll = ask(10);
        open(poll, jan);
        var option = polls.read(poll, coach).options().getFirst().id();

        polls.choose(poll, option, false, coach);

        assertThat(all("poll-session")).hasSize(1);
        assertThat(buttons("poll-answer-yes")).allMatch(button -> !button.isEnabled());
        view().answer(option, Suits.YES);
        assertThat(refusal()).contains("Er is al een datum gekozen");
    }

    @Test
    void aTakenSlotIsSaidAndWhoInsistsPlansBeside() {
        var poll = ask(10);
        var time = polls.read(poll, coach).options().getFirst().time();
        sessions.plan(
                community, new SessionDetails("Startsessie", "", time, Place.UNKNOWN, null), List.of(), false, coach);
        open(poll, coach);
        assertThat(all("poll-day-note"))
                .as("the day says so before anyone chooses")
                .hasSize(1);

        _click(button("poll-choose"));
        assertThat(refusal()).contains("Startsessie");
        assertThat(sessions.coming(community, null, 5, jan)).hasSize(1);
        _click(button("poll-beside"));

        assertThat(sessions.coming(community, null, 5, jan)).hasSize(2);
    }

    @Test
    void aMemberProposesAnotherMomentAndWhatIsRefusedStaysTyped() {
        var poll = ask(10);
        open(poll, jan);
        _get(Details.class, spec -> spec.withAttribute("data-testid", "poll-propose"))
                .setOpened(true);
        var day = _get(DatePicker.class, spec -> spec.withAttribute("data-testid", "moment-day"));
        var ends = _get(TimePicker.class, spec -> spec.withAttribute("data-testid", "moment-ends"));

        _setValue(day, today().plusDays(14));
        _setValue(ends, LocalTime.of(9, 0));
        _click(button("moment-add"));
        assertThat(refusal()).contains("Het einde ligt voor het begin");
        assertThat(day.getValue()).isEqualTo(today().plusDays(14));
        _setValue(ends, LocalTime.of(17, 0));
        _click(button("moment-add"));

        assertThat(options()).hasSize(2);
        assertThat(all("poll-refusal")).isEmpty();
    }

    @Test
    void whoPlansAsksWithTheSuggestionsThatAreTicked() {
        signIn(coach.value());
        UI.getCurrent().navigate(PollPaths.fresh(slug()));
        var moments = _find(Checkbox.class, spec -> spec.withAttribute("data-testid", "poll-moment"));
        assertThat(moments).hasSize(6);

        _click(button("poll-ask"));
        assertThat(refusal()).contains("Kies minstens één moment");
        _setValue(moments.get(0), true);
        _setValue(moments.get(3), true);
        _click(button("poll-ask"));

        assertThat(polls.open(community, jan))
                .singleElement()
                .extracting(PollLine::id)
                .satisfies(poll -> assertThat(polls.read(poll, jan).options()).hasSize(2));
        assertThat(options()).as("one is on the poll's page now").hasSize(2);
    }

    @Test
    void isNotThereForAStrangerNorInAnotherCommunity() {
        var poll = ask(10);
        open(poll, circle.stranger("Vera Vreemd"));
        assertThat(all("not-found")).hasSize(1);

        var elsewhere = circle.found();
        circle.join(elsewhere, jan);
        signIn(jan.value());
        UI.getCurrent()
                .navigate(
                        PollPaths.poll(communities.roster(elsewhere).community().slug(), poll));
        assertThat(options()).isEmpty();
        assertThat(all("not-found")).hasSize(1);
        UI.getCurrent().navigate("kringen/" + slug() + "/prikker/geen-prikker");
        assertThat(all("not-found")).hasSize(1);
    }

    @Test
    void onlyWhoPlansGetsToTheForm() {
        signIn(jan.value());
        UI.getCurrent().navigate(PollPaths.fresh(slug()));

        assertThat(all("not-found")).hasSize(1);
    }

    @Test
    void anOpenPollAppearsAmongTheSessionsWhileSomeoneLooks() {
        signIn(jan.value());
        UI.getCurrent().navigate(SessionPaths.list(slug()));
        assertThat(all("open-polls")).isEmpty();

        var poll = ask(10);
        assertThat(all("open-poll")).hasSize(1);
        assertThat(all("poll-fresh"))
                .as("a member plans nothing where there is a coach")
                .isEmpty();

        polls.withdraw(poll, coach);
        assertThat(all("open-polls")).isEmpty();
    }

    @Test
    void whoPlansFindsTheWayToANewPollAmongTheSessions() {
        signIn(coach.value());
        UI.getCurrent().navigate(SessionPaths.list(slug()));

        assertThat(all("poll-fresh")).hasSize(1);
    }

    @Test
    void anotherPollOnTheSamePageIsWatchedToo() {
        var first = ask(10);
        var second = ask(12, 14);
        open(first, coach);
        UI.getCurrent().navigate(PollPaths.poll(slug(), second));
        assertThat(options()).hasSize(2);

        polls.answer(second, polls.read(second, coach).options().getFirst().id(), Suits.YES, jan);

        assertThat(all("poll-best")).hasSize(1);
    }

    private DatePollId ask(int... days) {
        var options = Arrays.stream(days)
                .mapToObj(day -> today().plusDays(day).atTime(13, 30))
                .map(starts -> SessionTime.local(starts, starts.plusHours(3), HERE))
                .toList();
        return polls.open(
                community,
                new PollRequest("Lentesessie", options, clock.instant().plus(Duration.ofDays(7)), true, Set.of()),
                coach);
    }

    private void open(DatePollId poll, PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate(PollPaths.poll(slug(), poll));
    }

    private String slug() {
        return communities.roster(community).community().slug();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private static PollView view() {
        return _get(PollView.class);
    }

    private static String refusal() {
        return _get(Refusal.class).getElement().getTextRecursively();
    }

    private static List<String> pressed(String testId) {
        return buttons(testId).stream()
                .map(button -> button.getElement().getAttribute("aria-pressed"))
                .toList();
    }

    private static List<ListItem> options() {
        return _find(ListItem.class, spec -> spec.withAttribute("data-testid", "poll-option"));
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static Button button(String testId) {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
