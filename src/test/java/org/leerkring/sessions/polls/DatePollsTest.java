package org.leerkring.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.live.MovableClock;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;
import org.leerkring.networks.Schools;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayKind;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.networks.days.Period;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;
import org.leerkring.post.links.ActionLinks;
import org.leerkring.post.links.LinkRefused;
import org.leerkring.post.links.LinkedAction;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.SlotTaken;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class DatePollsTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Pattern LINK = Pattern.compile("/doen#(\\S+)");
    private static final MovableClock CLOCK = new MovableClock();

    @TestBean
    Clock clock;

    static Clock clock() {
        return CLOCK;
    }

    @Autowired
    DatePolls polls;

    @Autowired
    PollMail mail;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Sessions sessions;

    @Autowired
    NetworkDays networkDays;

    @Autowired
    Communities communities;

    @Autowired
    Notifications notifications;

    @Autowired
    People people;

    @Autowired
    Post post;

    @Autowired
    ActionLinks links;

    @Autowired
    List<LinkedAction> actions;

    @Autowired
    Today today;

    @Autowired
    Circle circle;

    @Autowired
    Schools schools;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    PersonId jan;
    PersonId mieke;
    PersonId coach;
    LocalDate start;

    @BeforeEach
    void aCircleWithACoach() {
        community = circle.found();
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
        coach = circle.coach(community, "Katrien Coach");
        start = LocalDate.ofInstant(CLOCK.instant(), Almanac.HERE);
    }

    @Test
    void onlyWhoPlansAsksForADate() {
        assertThatThrownBy(() -> polls.open(community, request(10), jan))
                .isInstanceOf(SessionRefused.class)
                .hasMessage("sessions.refused.only-the-coach");
        assertThatThrownBy(() -> polls.open(community, request(10), circle.stranger("Vera Vreemd")))
                .isInstanceOf(NotAMember.class);
        assertThat(polls.open(community, jan)).isEmpty();

        var poll = polls.open(community, request(10), coach);

        assertThat(polls.open(community, jan)).extracting(PollLine::id).containsExactly(poll);
    }

    @Test
    void aStrangerAndAFormerMemberNeitherSeeNorAnswer() {
        var poll = polls.open(community, request(10), coach);
        var option = options(poll).getFirst().id();
        for (var outside : List.of(circle.stranger("Vera Vreemd"), circle.formerMember(community, "Fons Vroeger"))) {
            assertThatThrownBy(() -> polls.read(poll, outside)).isInstanceOf(NotAMember.class);
            assertThatThrownBy(() -> polls.withOption(option, outside)).isInstanceOf(NotAMember.class);
            assertThatThrownBy(() -> polls.answer(poll, option, Suits.YES, outside))
                    .isInstanceOf(NotAMember.class);
        }

        assertThat(options(poll).getFirst().tally().comes()).isZero();
    }

    @Test
    void theLastAnswerOfEachCounts() {
        var poll = polls.open(community, request(10), coach);
        var option = options(poll).getFirst().id();

        polls.answer(poll, option, Suits.YES, jan);
        polls.answer(poll, option, Suits.NO, jan);
        polls.answer(poll, option, Suits.IF_NEED_BE, mieke);

        var read = polls.read(poll, jan);
        assertThat(read.options()).singleElement().satisfies(one -> {
            assertThat(one.mine()).isEqualTo(Suits.NO);
            assertThat(one.tally().no()).extracting(member -> member.id()).containsExactly(jan);
            assertThat(one.tally().ifNeedBe()).extracting(member -> member.id()).containsExactly(mieke);
        });
        assertThat(read.owing()).containsExactly(coach);
        assertThat(read.unanswered()).isZero();
    }

    @Test
    void whoAnswersWhatWasJustTakenAwayHearsSoAndKeepsTheOtherAnswers() {
        var poll = polls.open(community, request(10, 12), coach);
        var options = options(poll);
        polls.answer(poll, options.getLast().id(), Suits.YES, jan);

        polls.remove(poll, options.getFirst().id(), coach);

        assertThatThrownBy(() -> polls.answer(poll, options.getFirst().id(), Suits.YES, jan))
                .hasMessage("sessions.refused.poll-option-gone");
        assertThat(polls.read(poll, jan).options())
                .singleElement()
                .extracting(OptionRead::mine)
                .isEqualTo(Suits.YES);
        assertThatThrownBy(() -> polls.remove(poll, options.getLast().id(), jan))
                .hasMessage("sessions.refused.only-the-coach");
    }

    @Test
    void oneClickMakesTheBestOptionTheSession() {
        var poll = polls.open(community, request(10, 12), coach);
        var best = options(poll).getLast();
        polls.answer(poll, best.id(), Suits.YES, jan);
        assertThat(polls.read(poll, coach).best()).map(OptionRead::id).contains(best.id());

        var session = polls.choose(poll, best.id(), false, coach);

        var planned = sessions.read(session, jan);
        assertThat(planned.details().time()).isEqualTo(best.time());
        assertThat(planned.details().title()).isEqualTo("Lentesessie");
        assertThat(polls.read(poll, jan).line().session()).isEqualTo(session);
        assertThat(polls.open(community, jan)).isEmpty();
        assertThatThrownBy(() -> polls.answer(poll, best.id(), Suits.NO, mieke))
                .hasMessage("sessions.refused.poll-chosen");
        assertThatThrownBy(() -> polls.choose(poll, best.id(), true, coach)).hasMessage("sessions.refused.poll-chosen");
        assertThat(sessions.coming(community, null, 10, jan)).hasSize(1);
    }

    @Test
    void ofTwoWhoChooseAtOnceOneMakesTheSession() {
        var poll = polls.open(community, request(10, 12), coach);
        var options = options(poll);

        var tries = options.stream()
                .map(option -> CompletableFuture.supplyAsync(() -> chosen(poll, option)))
                .toList();

        assertThat(tries).extracting(CompletableFuture::join).containsExactlyInAnyOrder(true, false);
        assertThat(sessions.coming(community, null, 10, jan)).hasSize(1);
    }

    private boolean chosen(DatePollId poll, OptionRead option) {
        try {
            polls.choose(poll, option.id(), false, coach);
            return true;
        } catch (SessionRefused refused) {
            assertThat(refused.key()).isEqualTo("sessions.refused.poll-chosen");
            return false;
        }
    }

    @Test
    void aMemberDoesNotChooseWhereThereIsACoach() {
        var poll = polls.open(community, request(10), coach);
        var option = options(poll).getFirst().id();

        assertThatThrownBy(() -> polls.choose(poll, option, false, jan)).hasMessage("sessions.refused.only-the-coach");
        assertThatThrownBy(() -> polls.withdraw(poll, jan)).hasMessage("sessions.refused.only-the-coach");

        assertThat(polls.read(poll, jan).isOpen()).isTrue();
        assertThat(sessions.coming(community, null, 10, jan)).isEmpty();
    }

    @Test
    void aSlotThatIsTakenIsSaidAndNothingIsLost() {
        var poll = polls.open(community, request(10), coach);
        var option = options(poll).getFirst();
        polls.answer(poll, option.id(), Suits.YES, jan);
        var other = new SessionDetails("Startsessie", "", option.time(), Place.UNKNOWN, null);
        sessions.plan(community, other, List.of(), false, coach);

        assertThatThrownBy(() -> polls.choose(poll, option.id(), false, coach)).isInstanceOf(SlotTaken.class);
        var still = polls.read(poll, jan);
        assertThat(still.isOpen()).isTrue();
        assertThat(still.options().getFirst().mine()).isEqualTo(Suits.YES);

        polls.choose(poll, option.id(), true, coach);
        assertThat(sessions.coming(community, null, 10, jan)).hasSize(2);
    }

    @Test
    void everyoneButWhoAsksGetsAMailWithALinkForEachAnswer() {
        notifications.choose(community, mieke, NotificationChoice.NONE);

        var poll = polls.open(community, request(10, 12), coach);

        var letter = theLetterTo(jan);
        assertThat(tokens(letter)).hasSize(2 * Suits.values().length);
        assertThat(letter.html()).contains("Past", "Als het moet", "Past niet");
        assertThat(lettersTo(coach)).isEmpty();
        assertThat(lettersTo(mieke)).isEmpty();
        assertThat(polls.read(poll, mieke).unanswered()).isEqualTo(2);
    }

    @Test
    void aLinkInTheMailAnswersOneOptionWithoutSigningIn() {
        var poll = polls.open(community, request(10, 12), coach);
        var token = tokens(theLetterTo(jan)).getFirst();
        var link = links.read(token).orElseThrow();
        var action = action(link.action());

        assertThat(action.ask(link.person(), link.subject(), DUTCH).question())
                .startsWith("Past " + SessionTimes.words(afternoon(10), DUTCH));
        assertThat(polls.read(poll, jan).unanswered())
                .as("asking changes nothing")
                .isEqualTo(2);
        var done = action.perform(link.person(), link.subject(), DUTCH);
        action.perform(link.person(), link.subject(), DUTCH);

        assertThat(done.told()).contains("één moment wacht");
        assertThat(polls.read(poll, jan).options().getFirst().mine()).isEqualTo(Suits.YES);
        assertThat(action.path(link.person(), link.subject())).isEqualTo("/" + path(poll));
    }

    @Test
    void aLinkSaysWhyItComesTooLate() {
        var poll = polls.open(community, request(10, 12), coach);
        var gone = options(poll).getFirst().id();
        var stranger = circle.stranger("Vera Vreemd");
        var yes = action("poll-yes");

        polls.remove(poll, gone, coach);
        assertThatThrownBy(() -> yes.perform(jan.value(), gone.value(), DUTCH))
                .isInstanceOf(LinkRefused.class)
                .hasMessageStartingWith("Dat moment is intussen geschrapt");
        assertThatThrownBy(() -> yes.ask(stranger.value(), gone.value(), DUTCH)).isInstanceOf(LinkRefused.class);
        assertThat(yes.path(stranger.value(), gone.value())).isEqualTo("/");

        var left = options(poll).getFirst().id();
        polls.withdraw(poll, coach);
        assertThatThrownBy(() -> yes.ask(jan.value(), left.value(), DUTCH))
                .isInstanceOf(LinkRefused.class)
                .hasMessageStartingWith("Deze prikker is ingetrokken");
    }

    @Test
    void onlyWhoHasNotAnsweredIsRemindedAndOnce() {
        var poll = polls.open(community, request(10), coach);
        theLetterTo(jan);
        theLetterTo(mieke);
        polls.answer(poll, options(poll).getFirst().id(), Suits.NO, jan);

        mail.remindAll();
        assertThat(lettersTo(mieke)).as("too early").hasSize(1);
        CLOCK.advance(Duration.ofDays(5).plusHours(16));
        mail.remindAll();
        mail.remindAll();

        assertThat(lettersTo(jan)).hasSize(1);
        assertThat(lettersTo(mieke)).hasSize(2);
        assertThat(lettersTo(mieke).getFirst().subject()).contains("wacht op je antwoord");
        assertThat(lettersTo(coach)).as("who asked owes an answer too").hasSize(1);
    }

    @Test
    void whoeverHasNotAnsweredHearsOfAnotherDeadlineAndIsRemindedAnew() {
        var poll = polls.open(community, request(20), coach);
        theLetterTo(jan);
        theLetterTo(mieke);
        polls.answer(poll, options(poll).getFirst().id(), Suits.NO, jan);
        CLOCK.advance(Duration.ofDays(6));
        mail.remindAll();
        assertThat(lettersTo(mieke)).hasSize(2);

        polls.postpone(poll, CLOCK.instant().plus(Duration.ofDays(8)), coach);

        await().untilAsserted(() -> assertThat(lettersTo(mieke)).hasSize(3));
        assertThat(lettersTo(mieke).getFirst().subject()).contains("Antwoorden kan nu tot");
        assertThat(lettersTo(jan)).hasSize(1);
        mail.remindAll();
        assertThat(lettersTo(mieke)).as("too early").hasSize(3);
        CLOCK.advance(Duration.ofDays(7));
        mail.remindAll();
        assertThat(lettersTo(mieke)).hasSize(4);
    }

    @Test
    void aDeadlineMovesOnlyToWhereItMakesSenseAndOnlyByWhoPlans() {
        var poll = polls.open(community, request(10), coach);
        var before = polls.read(poll, coach).line().deadline();

        assertThatThrownBy(() -> polls.postpone(poll, before.plusSeconds(60), jan))
                .hasMessage("sessions.refused.only-the-coach");
        assertThatThrownBy(() -> polls.postpone(poll, CLOCK.instant(), coach))
                .hasMessage("sessions.refused.poll-deadline-past");
        assertThatThrownBy(() -> polls.postpone(poll, before.plus(Duration.ofDays(5)), coach))
                .hasMessage("sessions.refused.poll-option-before-deadline");
        assertThat(polls.read(poll, coach).line().deadline()).isEqualTo(before);

        polls.withdraw(poll, coach);
        assertThatThrownBy(() -> polls.postpone(poll, before.plusSeconds(60), coach))
                .hasMessage("sessions.refused.poll-withdrawn");
    }

    @Test
    void aChosenDateBecomesARegularSessionAtTheSchoolWhoseTurnItIs() {
        var network = communities.roster(community).community().network();
        var school = schools.enter(
                network,
                new SchoolDetails("2", "De Beuk", SchoolLevel.ORDINARY_PRIMARY, "Mol", "Kempen"),
                circle.coordinator());
        seats.admit(
                community, circle.stranger("Els"), school, Role.MEMBER, LocalDate.of(2020, 9, 1), circle.coordinator());
        var poll = polls.open(community, request(10), coach);

        var session = sessions.read(polls.choose(poll, options(poll).getFirst().id(), false, coach), jan);

        assertThat(session.details().place()).isEqualTo(new Place(school, "De Beuk", "Mol", ""));
        assertThat(session.details().aim()).isNotEmpty();
        assertThat(session.agenda()).extracting(AgendaRead::title).contains("Intervisie", "Pauze");
    }

    @Test
    void whoIsNotReachedGetsNoLetterAndLosesNothing() {
        jdbc.sql("insert into mailgroup_pause (person_id, paused_at) values (?, utc_timestamp())")
                .param(jan.value())
                .update();
        var poll = polls.open(community, request(10), coach);
        theLetterTo(mieke);

        assertThat(lettersTo(jan)).isEmpty();
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::path).contains(path(poll));
    }

    @Test
    void nobodyIsRemindedOfADateThatIsChosen() {
        var poll = polls.open(community, request(10), coach);
        theLetterTo(jan);
        polls.choose(poll, options(poll).getFirst().id(), false, coach);

        CLOCK.advance(Duration.ofDays(6));
        mail.remindAll();

        assertThat(lettersTo(jan)).hasSize(1);
    }

    @Test
    void waitsOnThePageOfTodayUntilAnswered() {
        var poll = polls.open(community, request(10), coach);
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::path).contains(path(poll));

        polls.answer(poll, options(poll).getFirst().id(), Suits.YES, jan);
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::path).doesNotContain(path(poll));

        polls.propose(poll, afternoon(20), mieke);
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::path).contains(path(poll));
    }

    @Test
    void afterTheDeadlineItWaitsForWhoPlans() {
        var poll = polls.open(community, request(10), coach);
        polls.answer(poll, options(poll).getFirst().id(), Suits.YES, coach);
        polls.answer(poll, options(poll).getFirst().id(), Suits.YES, jan);
        assertThat(today.waitingFor(coach)).extracting(WaitingItem::path).doesNotContain(path(poll));

        CLOCK.advance(Duration.ofDays(8));

        assertThat(today.waitingFor(coach)).extracting(WaitingItem::labelKey).contains("sessions.PollWaiting.choose");
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::path).doesNotContain(path(poll));
    }

    @Test
    void suggestionsLeaveHolidaysNetworkDaysAndSessionsFree() {
        var network = communities.roster(community).community().network();
        var before = suggestions.of(community, Duration.ofHours(3), Set.of(), jan);
        var taken = Almanac.day(before.moments().getFirst().time());
        networkDays.plan(
                network,
                new DayDetails(DayKind.INSPIRATION, "Inspiratiedag", "", new Period(taken, taken), null, null),
                circle.coordinator());

        var after = suggestions.of(community, Duration.ofHours(3), Set.of(Region.values()), jan);

        assertThat(before.moments()).hasSize(6);
        assertThat(after.moments())
                .hasSize(6)
                .extracting(moment -> Almanac.day(moment.time()))
                .doesNotContain(taken)
                .allMatch(day ->
                        new SchoolHolidays().on(day, Set.of(Region.values())).isEmpty())
                .allMatch(day -> !day.isBefore(start.plusWeeks(2)));
        assertThat(after.avoided()).extracting(avoided -> avoided.note().name()).contains("Inspiratiedag");
    }

    @Test
    void suggestionsComeSixWeeksAfterTheLastSession() {
        var last = afternoon(30);
        sessions.plan(community, new SessionDetails("Sessie", "", last, Place.UNKNOWN, null), List.of(), false, coach);

        var suggested = suggestions.of(community, Duration.ofHours(2), Set.of(), jan);

        assertThat(suggested.moments()).allSatisfy(moment -> {
            assertThat(Almanac.day(moment.time()))
                    .isAfterOrEqualTo(Almanac.day(last).plusWeeks(6));
            assertThat(moment.time().length()).isEqualTo(Duration.ofHours(2));
        });
    }

    @Test
    void suggestionsFollowWhatSuitedBefore() {
        var mondayMorning = LocalDate.of(2027, 2, 1).atTime(9, 0);
        while (!mondayMorning.toLocalDate().isAfter(start.plusDays(8))) {
            mondayMorning = mondayMorning.plusWeeks(1);
        }
        var time = SessionTime.local(mondayMorning, mondayMorning.plusHours(3), Almanac.HERE);
        var poll = polls.open(
                community,
                new PollRequest("Sessie", List.of(time), CLOCK.instant().plus(Duration.ofDays(7)), true, Set.of()),
                coach);
        polls.answer(poll, options(poll).getFirst().id(), Suits.YES, jan);
        polls.answer(poll, options(poll).getFirst().id(), Suits.NO, mieke);
        polls.answer(poll, options(poll).getFirst().id(), Suits.YES, coach);

        var suggested = suggestions.of(community, Duration.ofHours(3), Set.of(), jan);

        assertThat(suggested.moments()).anySatisfy(moment -> {
            assertThat(moment.time().localStart().getHour()).isEqualTo(9);
            assertThat(moment.couldCome()).isEqualTo(2);
            assertThat(moment.asked()).isEqualTo(3);
        });
    }

    @Test
    void theNextPollBeginsWithTheSameHolidays() {
        assertThat(polls.usualHolidays(community, coach)).containsExactly(Region.FLANDERS);

        polls.open(
                community,
                new PollRequest(
                        "Sessie",
                        List.of(afternoon(10)),
                        CLOCK.instant().plus(Duration.ofDays(7)),
                        true,
                        Set.of(Region.SOUTH)),
                coach);

        assertThat(polls.usualHolidays(community, coach)).containsExactly(Region.SOUTH);
    }

    private PollRequest request(Integer... days) {
        return new PollRequest(
                "Lentesessie",
                List.of(days).stream().map(this::afternoon).toList(),
                CLOCK.instant().plus(Duration.ofDays(7)),
                true,
                Set.of(Region.FLANDERS));
    }

    private SessionTime afternoon(int days) {
        LocalDateTime starts = start.plusDays(days).atTime(13, 30);
        return SessionTime.local(starts, starts.plusHours(3), Almanac.HERE);
    }

    private List<OptionRead> options(DatePollId poll) {
        return polls.read(poll, coach).options();
    }

    private String path(DatePollId poll) {
        return PollPaths.poll(communities.roster(community).community().slug(), poll);
    }

    private LinkedAction action(String name) {
        return actions.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tokens(SentLetter letter) {
        return LINK.matcher(letter.text())
                .results()
                .map(result -> Objects.requireNonNull(result.group(1)))
                .toList();
    }

    private SentLetter theLetterTo(PersonId person) {
        await().untilAsserted(() -> assertThat(lettersTo(person)).hasSize(1));
        return lettersTo(person).getFirst();
    }

    /** Newest first. */
    private List<SentLetter> lettersTo(PersonId person) {
        var address = people.find(person).orElseThrow().email();
        return post.newest(200).stream()
                .filter(letter -> letter.recipient().equals(address))
                .toList();
    }
}
