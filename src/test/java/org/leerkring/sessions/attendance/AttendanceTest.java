package org.leerkring.sessions.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.LinkRefused;
import org.leerkring.post.links.LinkedAction;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class AttendanceTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    Circle circle;

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    @Autowired
    List<LinkedAction> actions;

    @Autowired
    AnswerWaiting waiting;

    @Autowired
    GuestList guests;

    private CommunityId community;
    private PersonId coach;
    private PersonId jan;
    private PersonId mieke;
    private SessionId session;

    @BeforeEach
    void aPlannedSession() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
        session = PlannedSession.in(community, PlannedSession.BOTH, coach, sessions);
    }

    @Test
    void everyoneIsSilentAtFirst() {
        assertThat(attendance.of(session, jan).silent())
                .extracting(Invitee::name)
                .containsExactly("Jan Verlinden", "Katrien Coach", "Mieke Dierckx");
    }

    @Test
    void theLastAnswerCounts() {
        answer(jan, Rsvp.of(Coming.AT_PLACE));
        answer(jan, Rsvp.of(Coming.ONLINE));

        var read = attendance.of(session, mieke);
        assertThat(read.who(Coming.ONLINE)).extracting(Invitee::person).containsExactly(jan);
        assertThat(read.who(Coming.AT_PLACE)).isEmpty();
    }

    @Test
    void whyNotIsReadByTheCoachTheFacilitatorAndWhoSaidItOnly() {
        sessions.handTo(session, mieke, coach);
        var pia = circle.member(community, "Pia Peeters");
        answer(jan, new Rsvp(Coming.ABSENT, "Naar het ziekenhuis"));

        assertThat(why(coach)).isEqualTo("Naar het ziekenhuis");
        assertThat(why(mieke)).isEqualTo("Naar het ziekenhuis");
        assertThat(why(jan)).isEqualTo("Naar het ziekenhuis");
        assertThat(why(pia)).isEmpty();
    }

    @Test
    void whoPlansBecauseThereIsNoCoachDoesNotReadWhyForThat() {
        var without = circle.found();
        var an = circle.member(without, "An");
        var bert = circle.member(without, "Bert");
        var other = PlannedSession.in(without, PlannedSession.AT_SCHOOL, an, sessions);
        attendance.answer(other, new Rsvp(Coming.ABSENT, "Begrafenis"), seen(other), bert);

        assertThat(attendance.of(other, an).of(bert).orElseThrow().rsvp()).isEqualTo(Rsvp.of(Coming.ABSENT));
    }

    @Test
    void aSubstituteHasANameThatAllSee() {
        assertThatThrownBy(() -> new Rsvp(Coming.SUBSTITUTE, "  ")).isInstanceOf(SessionRefused.class);
        answer(jan, new Rsvp(Coming.SUBSTITUTE, " Ann Aerts "));

        assertThat(attendance.of(session, mieke).of(jan).orElseThrow().rsvp())
                .isEqualTo(new Rsvp(Coming.SUBSTITUTE, "Ann Aerts"));
        assertThat(attendance.of(session, mieke).coming()).hasSize(1);
    }

    @Test
    void aSessionThatMovesIsToBeAnsweredAnew() {
        answer(jan, Rsvp.of(Coming.AT_PLACE));
        PlannedSession.move(session, coach, sessions);

        var me = attendance.of(session, jan).of(jan).orElseThrow();
        assertThat(me.rsvp()).isNull();
        assertThat(me.outdated()).isTrue();
    }

    @Test
    void anAnswerToTheTimeBeforeItMovedIsRefused() {
        var before = seen(session);
        PlannedSession.move(session, coach, sessions);

        assertThatThrownBy(() -> attendance.answer(session, Rsvp.of(Coming.AT_PLACE), before, jan))
                .isInstanceOf(SessionRefused.class)
                .hasMessage("sessions.refused.moved-meanwhile");
        assertThat(attendance.of(session, jan).of(jan).orElseThrow().outdated()).isFalse();
    }

    @Test
    void oneComesOnlineOnlyWhereThatIsPossible() {
        var atSchool = PlannedSession.in(community, PlannedSession.AT_SCHOOL, coach, sessions);
        var online = PlannedSession.in(community, PlannedSession.ONLINE, coach, sessions);

        assertThatThrownBy(() -> attendance.answer(atSchool, Rsvp.of(Coming.ONLINE), seen(atSchool), jan))
                .hasMessage("sessions.refused.not-online");
        assertThatThrownBy(() -> attendance.answer(online, Rsvp.of(Coming.AT_PLACE), seen(online), jan))
                .hasMessage("sessions.refused.only-online");
    }

    @Test
    void aStrangerNeitherAnswersNorReads() {
        var vera = circle.stranger("Vera Vreemd");

        assertThatThrownBy(() -> answer(vera, Rsvp.of(Coming.AT_PLACE))).isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> attendance.of(session, vera)).isInstanceOf(NotAMember.class);
    }

    @Test
    void aCancelledSessionIsNotAnswered() {
        sessions.cancel(session, coach);

        assertThatThrownBy(() -> answer(jan, Rsvp.of(Coming.AT_PLACE))).hasMessage("sessions.refused.cancelled");
    }

    @Test
    void aCalendarSaysComingAndLeavesHowAsItWasSaid() {
        answer(jan, Rsvp.of(Coming.ONLINE));
        calendar(jan, true, "", WRITTEN);
        calendar(mieke, true, "", WRITTEN);

        var read = attendance.of(session, jan);
        assertThat(read.who(Coming.ONLINE)).extracting(Invitee::person).containsExactly(jan);
        assertThat(read.who(Coming.AT_PLACE)).extracting(Invitee::person).containsExactly(mieke);
    }

    @Test
    void whatACalendarWroteEarlierDoesNotUndoWhatItWroteLater() {
        calendar(jan, false, "Ziek", WRITTEN.plusSeconds(60));
        calendar(jan, true, "", WRITTEN);

        assertThat(why(coach)).isEqualTo("Ziek");
    }

    @Test
    void aCalendarThatDoesNotKnowOfTheNewTimeIsRefused() {
        var before = seen(session);
        PlannedSession.move(session, coach, sessions);

        assertThatThrownBy(() -> attendance.answer(session, true, "", before, 0, WRITTEN, jan))
                .hasMessage("sessions.refused.moved-meanwhile");
        assertThatThrownBy(() -> attendance.answer(session, true, "", null, 0, WRITTEN, jan))
                .hasMessage("sessions.refused.moved-meanwhile");
        attendance.answer(session, true, "", null, 1, WRITTEN, jan);
        assertThat(attendance.of(session, jan).coming()).hasSize(1);
    }

    @Test
    void aLinkInAMailAnswersAndTwiceIsOnce() {
        var absent = action("session-absent");
        absent.perform(jan.value(), session.value(), Locale.of("nl"));
        absent.perform(jan.value(), session.value(), Locale.of("nl"));

        assertThat(attendance.of(session, mieke).who(Coming.ABSENT)).hasSize(1);
        assertThat(absent.ask(jan.value(), session.value(), Locale.of("nl")).question())
                .contains("december")
                .doesNotContain("Lesvervangingen");
        assertThat(absent.path(jan.value(), session.value())).endsWith("/sessies/" + session.value());
    }

    @Test
    void aLinkDoesNothingForWhoIsNotInvitedOrComesTooLate() {
        var come = action("session-at-place");
        var vera = circle.stranger("Vera Vreemd");
        assertThatThrownBy(() -> come.ask(vera.value(), session.value(), Locale.ENGLISH))
                .isInstanceOf(LinkRefused.class);
        assertThat(come.path(vera.value(), session.value())).isEqualTo("/");

        sessions.cancel(session, coach);
        assertThatThrownBy(() -> come.perform(jan.value(), session.value(), Locale.ENGLISH))
                .isInstanceOf(LinkRefused.class);
    }

    @Test
    void anInvitationWaitsUntilItIsAnsweredAndAgainWhenTheSessionMoves() {
        assertThat(titles(jan)).containsExactly("Lesvervangingen");
        answer(jan, Rsvp.of(Coming.ABSENT));
        assertThat(titles(jan)).isEmpty();
        assertThat(titles(mieke)).hasSize(1);

        PlannedSession.move(session, coach, sessions);
        assertThat(titles(jan)).hasSize(1);
        sessions.cancel(session, coach);
        assertThat(titles(jan)).isEmpty();
    }

    @Test
    void aGuestFindsItWaitingTooAndAtMostThreeDo() {
        var guest = guests.invite(session, "Vera Gast", session.value() + "@elders.be", Locale.of("nl"), coach);
        for (var more = 0; more < 3; more++) {
            PlannedSession.in(community, PlannedSession.ONLINE, coach, sessions);
        }

        assertThat(waiting.waitingFor(guest)).singleElement().satisfies(item -> assertThat(item.path())
                .isEqualTo("sessie/" + session.value()));
        assertThat(waiting.waitingFor(jan)).hasSize(3);
        assertThat(waiting.waitingFor(circle.stranger("Vera Vreemd"))).isEmpty();
    }

    private List<String> titles(PersonId person) {
        return waiting.waitingFor(person).stream().map(WaitingItem::title).toList();
    }

    private LinkedAction action(String name) {
        return actions.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void answer(PersonId person, Rsvp rsvp) {
        attendance.answer(session, rsvp, seen(session), person);
    }

    private void calendar(PersonId person, boolean comes, String why, Instant written) {
        attendance.answer(session, comes, why, seen(session), 0, written, person);
    }

    private Instant seen(SessionId of) {
        return sessions.read(of).details().time().starts();
    }

    private String why(PersonId reader) {
        return Objects.requireNonNull(
                        attendance.of(session, reader).of(jan).orElseThrow().rsvp())
                .note();
    }
}
