package org.leerkring.sessions.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.SlotTaken;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollOptionId;
import org.leerkring.sessions.polls.PollRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class RunningTest {

    @Autowired
    Circle circle;

    @Autowired
    Diary diary;

    @Autowired
    Sessions sessions;

    @Autowired
    Running running;

    @Autowired
    DatePolls polls;

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
        session = diary.plan(community, "Sessie 5", 1, coach);
    }

    @Test
    void beginsAtTheFirstItemAndGoesThroughTheAgenda() {
        running.begin(session, coach);
        assertThat(board().current()).isEqualTo(item(0));

        running.goTo(session, item(1), coach);

        assertThat(board().current()).isEqualTo(item(1));
        assertThat(board().begun()).containsKeys(item(0), item(1));
    }

    @Test
    void goingBackToAnItemFindsItsOwnClockAgain() {
        running.begin(session, coach);
        var begun = board().begun().get(item(0));

        running.goTo(session, item(1), coach);
        running.goTo(session, item(0), coach);

        assertThat(board().clock().since()).isEqualTo(begun);
    }

    @Test
    void twoTapsOnNextAtOnceAreOneStep() {
        running.begin(session, coach);
        var next = board().clock().next().orElseThrow().id();

        running.goTo(session, next, coach);
        running.goTo(session, next, coach);

        assertThat(board().current()).isEqualTo(item(1));
    }

    @Test
    void beginningTwiceKeepsTheGroupWhereItIs() {
        running.begin(session, coach);
        running.goTo(session, item(2), coach);

        running.begin(session, coach);

        assertThat(board().current()).isEqualTo(item(2));
    }

    @Test
    void onlyWhoLeadsMovesItOn() {
        running.begin(session, coach);

        refused("sessions.refused.only-who-leads", () -> running.goTo(session, item(1), jan));
        refused("sessions.refused.item-gone", () -> running.goTo(session, AgendaItemId.fresh(), coach));
        assertThat(board().current()).isEqualTo(item(0));
    }

    @Test
    void aTapNotesWhoIsThereAndThreeTapsThatTheyAreNot() {
        running.begin(session, coach);

        running.note(session, jan, Presence.after(null), coach);
        assertThat(board().presence()).containsEntry(jan, Presence.AT_THE_PLACE);
        running.note(session, jan, Presence.after(Presence.AT_THE_PLACE), coach);
        assertThat(board().presence()).containsEntry(jan, Presence.ONLINE);
        running.note(session, jan, Presence.after(Presence.ONLINE), coach);
        assertThat(board().presence()).isEmpty();
    }

    @Test
    void nobodyIsNotedBeforeItBeginsNorSomeoneFromElsewhere() {
        refused("sessions.refused.not-begun", () -> running.note(session, jan, Presence.ONLINE, coach));
        running.begin(session, coach);
        var stranger = circle.stranger("Vera Vreemd");

        refused("sessions.refused.not-of-the-circle", () -> running.note(session, stranger, Presence.ONLINE, coach));
        refused("sessions.refused.no-pen", () -> running.note(session, jan, Presence.ONLINE, jan));
    }

    @Test
    void closesWithADateChosenAtOnce() {
        running.begin(session, coach);

        var next = running.closeWith(session, Diary.details("Sessie 6", diary.afternoon(40), null), false, coach);

        assertThat(board().session().state()).isEqualTo(SessionState.CLOSED);
        assertThat(sessions.next(session, jan))
                .hasValueSatisfying(line -> assertThat(line.id()).isEqualTo(next));
    }

    @Test
    void aDateThatIsTakenOrTooEarlyClosesNothingAndPlansNothing() {
        running.begin(session, coach);
        var other = diary.plan(community, "Al gepland", 40, coach);

        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() ->
                        running.closeWith(session, Diary.details("Sessie 6", diary.afternoon(40), null), false, coach));
        refused(
                "sessions.refused.next-before-this",
                () -> running.closeWith(session, Diary.details("Sessie 6", diary.afternoon(0), null), false, coach));

        assertThat(board().session().state()).isEqualTo(SessionState.UNDERWAY);
        assertThat(sessions.coming(community, null, 10, jan))
                .extracting(line -> line.id())
                .containsExactly(session, other);
    }

    @Test
    void aMomentOfThePollThatIsTakenOrOfAnotherCircleClosesNothingAndLeavesThePollOpen() {
        running.begin(session, coach);
        var poll = poll(community, coach, 40, 41);
        diary.plan(community, "Al gepland", 40, coach);

        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() -> running.closeWith(session, poll, option(poll, 0), false, coach));
        var early = poll(community, coach, 1);
        refused(
                "sessions.refused.next-before-this",
                () -> running.closeWith(session, early, option(early, 0), true, coach));
        assertThat(polls.read(early, coach).isOpen()).isTrue();
        refused("sessions.refused.only-who-leads", () -> running.closeWith(session, poll, option(poll, 1), true, jan));
        var elsewhere = circle.found();
        circle.join(elsewhere, coach);
        var theirs = poll(elsewhere, coach, 50);
        assertThatExceptionOfType(NotAMember.class)
                .isThrownBy(() -> running.closeWith(session, theirs, option(theirs, 0), false, coach));

        assertThat(board().session().state()).isEqualTo(SessionState.UNDERWAY);
        assertThat(polls.read(poll, coach).isOpen()).isTrue();
        assertThat(polls.read(theirs, coach).isOpen()).isTrue();
        assertThat(sessions.coming(elsewhere, null, 10, coach)).isEmpty();
    }

    @Test
    void aGuestIsNotedAndSomeoneWhoWasDismissedIsNot() {
        var guest = guests.invite(session, "Gust Gast", UUID.randomUUID() + "@voorbeeld.be", Locale.of("nl"), coach);
        running.begin(session, coach);
        running.note(session, guest, Presence.ONLINE, coach);
        assertThat(board().presence()).containsEntry(guest, Presence.ONLINE);

        guests.dismiss(session, guest, coach);

        refused("sessions.refused.not-of-the-circle", () -> running.note(session, guest, Presence.ONLINE, coach));
    }

    @Test
    void withoutANextDateItAsksWhy() {
        running.begin(session, coach);

        refused("sessions.refused.no-next-date", () -> running.close(session, " ", coach));
        running.close(session, "De poll loopt nog", coach);

        assertThat(board().session().noNextDate()).isEqualTo("De poll loopt nog");
    }

    private DatePollId poll(CommunityId where, PersonId by, int... inDays) {
        var moments = IntStream.of(inDays).mapToObj(day -> diary.afternoon(day)).toList();
        var deadline = Instant.now().plusSeconds(60);
        return polls.open(where, new PollRequest("Lentesessie", moments, deadline, true, Set.of()), by);
    }

    private PollOptionId option(DatePollId poll, int index) {
        return polls.read(poll, coach).options().get(index).id();
    }

    private Board board() {
        return running.board(session, jan);
    }

    private AgendaItemId item(int index) {
        return board().session().agenda().get(index).id();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(SessionRefused.class).isThrownBy(call).returns(key, SessionRefused::key);
    }
}
