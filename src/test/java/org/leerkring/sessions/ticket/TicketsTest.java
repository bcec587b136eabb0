package org.leerkring.sessions.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.running.Running;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class TicketsTest {

    @Autowired
    Circle circle;

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
        session = diary.plan(community, "Sessie 5", 1, coach);
    }

    @Test
    void theGroupSeesWhatWasAnsweredAndNotByWhom() {
        running.begin(session, coach);
        answer(List.of(score(1, 4), words("Bellen")), jan);
        answer(List.of(score(1, 4), words("Afspreken")), mieke);

        var results = tickets.results(session, coach);

        assertThat(results.getFirst().scores()).isEqualTo(Map.of(4, 2));
        assertThat(results.getLast().words()).containsExactly("Afspreken", "Bellen");
    }

    @Test
    void answeringAgainTakesThePlaceOfWhatWasThere() {
        running.begin(session, coach);
        answer(List.of(score(1, 4)), jan);
        answer(List.of(score(1, 2)), jan);

        assertThat(tickets.results(session, coach).getFirst().scores()).isEqualTo(Map.of(2, 1));
        assertThat(tickets.mine(session, jan)).containsExactly(score(1, 2));
        assertThat(tickets.mine(session, mieke)).isEmpty();
    }

    @Test
    void aCommunityAsksQuestionsOfItsOwnFromTheNextTicketOn() {
        running.begin(session, coach);
        answer(List.of(score(1, 4)), jan);
        var own = List.of(question(1), question(2), question(3));

        refused("sessions.refused.only-the-coach", () -> tickets.ask(community, own, jan));
        refused("sessions.refused.ticket-three", () -> tickets.ask(community, own.subList(0, 2), coach));
        tickets.ask(community, own, coach);

        assertThat(tickets.questions(session, jan)).allMatch(TicketQuestion::proposed);
        assertThat(tickets.results(session, jan).getFirst().scores()).isEqualTo(Map.of(4, 1));
        assertThat(tickets.questions(diary.plan(community, "Sessie 6", 30, coach), jan))
                .isEqualTo(own);
    }

    @Test
    void withoutACoachEveryMemberChoosesTheQuestions() {
        var coachless = circle.found();
        var mia = circle.member(coachless, "Mia Peeters");
        var own = List.of(question(1), question(2), question(3));

        tickets.ask(coachless, own, mia);
        assertThat(tickets.questions(coachless, mia)).isEqualTo(own);
        tickets.askProposed(coachless, mia);

        assertThat(tickets.questions(coachless, mia)).hasSize(3).allMatch(TicketQuestion::proposed);
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> tickets.questions(coachless, jan));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> tickets.ask(coachless, own, jan));
    }

    @Test
    void aQuestionOfLeerkringKeptBesideAnOwnOneIsStillReadInEachLanguage() {
        var mixed = List.of(tickets.questions(community, coach).getFirst(), question(2), question(3));

        tickets.ask(community, mixed, coach);

        assertThat(tickets.questions(community, jan))
                .isEqualTo(mixed)
                .extracting(TicketQuestion::proposed)
                .containsExactly(true, false, false);
    }

    @Test
    void anAnswerToQuestionsThatWereChangedMeanwhileIsRefusedAndFixesNothing() {
        running.begin(session, coach);
        var seen = tickets.questions(session, jan);
        var own = List.of(question(1), question(2), question(3));
        tickets.ask(community, own, coach);

        refused(
                "sessions.refused.ticket-other-questions",
                () -> tickets.answer(session, seen, List.of(score(1, 4)), jan));

        assertThat(tickets.mine(session, jan)).isEmpty();
        assertThat(tickets.questions(session, jan)).isEqualTo(own);
        tickets.ask(community, List.of(question(1), question(2), new TicketQuestion(3, true, "Anders", false)), coach);
        assertThat(tickets.questions(session, jan)).as("nothing was fixed").isNotEqualTo(own);
    }

    @Test
    void anEmptyTicketOneTooEarlyAndOneFromAStrangerAreRefused() {
        var stranger = circle.stranger("Vera Vreemd");
        refused("sessions.refused.not-begun", () -> answer(List.of(score(1, 4)), jan));
        running.begin(session, coach);

        refused("sessions.refused.ticket-empty", () -> answer(List.of(words(" ")), jan));
        refused("sessions.refused.ticket-score", () -> score(1, 6));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> answer(List.of(score(1, 4)), stranger));
    }

    private void answer(List<TicketAnswer> answers, PersonId by) {
        tickets.answer(session, tickets.questions(session, jan), answers, by);
    }

    private static TicketAnswer score(int number, int score) {
        return new TicketAnswer(number, score, "");
    }

    private static TicketAnswer words(String words) {
        return new TicketAnswer(3, null, words);
    }

    private static TicketQuestion question(int number) {
        return new TicketQuestion(number, false, "Vraag " + number, false);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(SessionRefused.class).isThrownBy(call).returns(key, SessionRefused::key);
    }
}
