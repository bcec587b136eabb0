package org.leerkring.rounds.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.Languages;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class BallotsTest {

    @Autowired
    Circle circle;

    @Autowired
    Diary diary;

    @Autowired
    Sessions sessions;

    @Autowired
    GuestList guests;

    @Autowired
    Cases cases;

    @Autowired
    Ballots ballots;

    CommunityId community;
    PersonId coach;
    PersonId leen;
    PersonId jan;
    PersonId mieke;
    SessionId session;
    CaseId first;
    CaseId second;

    @BeforeEach
    void twoCasesBeforeASession() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        leen = circle.member(community, "Leen Verbeeck");
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
        session = diary.plan(community, "Sessie 4", 20, mieke, coach);
        first = offered("Eerste casus", leen);
        second = offered("Tweede casus", jan);
    }

    @Test
    void mostVoicesComeFirstAndEachSeesTheirOwn() {
        ballots.vote(session, second, true, leen);
        ballots.vote(session, second, true, mieke);
        ballots.vote(session, first, true, mieke);

        var ballot = ballots.of(session, leen);

        assertThat(ballot.candidates()).extracting(it -> it.line().id()).containsExactly(second, first);
        assertThat(ballot.candidates()).extracting(Candidate::votes).containsExactly(2, 1);
        assertThat(ballot.candidates()).extracting(Candidate::mine).containsExactly(true, false);
        assertThat(ballot.open()).isTrue();
        assertThat(ballot.winner().orElseThrow().line().id()).isEqualTo(second);
    }

    @Test
    void withAsManyVoicesTheOneThatWaitsLongestComesFirst() {
        ballots.vote(session, second, true, leen);
        ballots.vote(session, first, true, leen);

        assertThat(ballots.of(session, jan).winner().orElseThrow().line().id()).isEqualTo(first);
    }

    @Test
    void aVoiceCountsOnceAndCanBeTakenBack() {
        ballots.vote(session, first, true, leen);
        ballots.vote(session, first, true, leen);
        assertThat(votes(first)).isEqualTo(1);

        ballots.vote(session, first, false, leen);
        ballots.vote(session, first, false, leen);
        assertThat(votes(first)).isZero();
        assertThat(ballots.of(session, leen).winner()).isEmpty();
    }

    @Test
    void everybodyAtOnceIsCounted() throws Exception {
        var voters = new ArrayList<>(List.of(leen, jan, mieke, coach));
        for (var i = 0; i < 8; i++) {
            voters.add(circle.member(community, "Lid " + i));
        }
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<?>>();
            for (var voter : voters) {
                done.add(threads.submit(() -> {
                    gate.await();
                    ballots.vote(session, first, true, voter);
                    ballots.vote(session, second, true, voter);
                    return null;
                }));
            }
            gate.countDown();
            for (var one : done) {
                one.get();
            }
        }

        assertThat(votes(first)).isEqualTo(12);
        assertThat(votes(second)).isEqualTo(12);
    }

    @Test
    void whoLeftHasNoVoiceAndNoCase() {
        ballots.vote(session, first, true, jan);
        ballots.vote(session, second, true, jan);
        circle.endYesterday(community, jan);

        assertThat(ballots.of(session, leen).candidates())
                .extracting(it -> it.line().id())
                .containsExactly(first);
        assertThat(votes(first)).isZero();
    }

    @Test
    void onceTheSessionBeginsNobodyVotes() {
        ballots.vote(session, first, true, leen);
        sessions.begin(session, coach);

        assertThatThrownBy(() -> ballots.vote(session, first, false, leen)).isInstanceOf(RoundRefused.class);
        assertThat(ballots.of(session, leen).open()).isFalse();
        assertThat(votes(first)).isEqualTo(1);
    }

    @Test
    void onlyWhoLeadsSettlesIt() {
        assertThatThrownBy(() -> ballots.choose(session, first, leen)).isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> ballots.unsettle(session, leen)).isInstanceOf(SessionRefused.class);
        ballots.vote(session, second, true, leen);

        ballots.choose(session, first, mieke);
        assertThat(ballots.of(session, leen).winner().orElseThrow().line().id()).isEqualTo(first);

        ballots.choose(session, second, coach);
        assertThat(ballots.of(session, leen).chosen().orElseThrow().line().id()).isEqualTo(second);
        assertThat(cases.find(first).orElseThrow().state()).isEqualTo(CaseState.SHARED);

        ballots.unsettle(session, coach);
        assertThat(ballots.of(session, leen).chosen()).isEmpty();
    }

    @Test
    void ofTwoWhoSettleAtOnceOneIsTold() throws Exception {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> settle(gate, first, coach));
            var other = threads.submit(() -> settle(gate, second, mieke));
            gate.countDown();
            one.get();
            other.get();
        }

        assertThat(ballots.of(session, leen).candidates())
                .filteredOn(it -> it.line().state() == CaseState.CHOSEN)
                .hasSize(1);
    }

    @Test
    void strangersGuestsAndWhoOverseesSeeNoVotes() {
        var guest =
                guests.invite(session, "Gust Gast", "gust" + session.value() + "@voorbeeld.be", Languages.DUTCH, coach);
        for (var who : List.of(
                guest,
                circle.stranger("Vera Vreemd"),
                circle.formerMember(community, "Fons Vroeger"),
                circle.coordinator(),
                circle.administrator())) {
            assertThatThrownBy(() -> ballots.of(session, who)).isInstanceOf(NotAMember.class);
            assertThatThrownBy(() -> ballots.vote(session, first, true, who)).isInstanceOf(NotAMember.class);
            assertThatThrownBy(() -> ballots.next(community, who)).isInstanceOf(NotAMember.class);
        }
        assertThat(votes(first)).isZero();
    }

    @Test
    void aCaseOfAnotherCommunityIsNoCandidate() {
        var elsewhere = circle.found();
        circle.join(elsewhere, leen);
        var other = cases.begin(elsewhere, CaseWords.complete("Elders"), Confidentiality.ROUND, leen);
        cases.offer(other, leen);

        assertThatThrownBy(() -> ballots.vote(session, other, true, leen)).isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> ballots.choose(session, other, coach)).isInstanceOf(NotAMember.class);
    }

    @Test
    void aDraftGetsNoVoices() {
        cases.keepBack(first, leen);

        assertThatThrownBy(() -> ballots.vote(session, first, true, jan)).isInstanceOf(RoundRefused.class);
    }

    @Test
    void theNextSessionIsTheOneToVoteFor() {
        diary.plan(community, "Sessie 5", 60, coach);

        assertThat(ballots.next(community, leen).orElseThrow().session().title())
                .isEqualTo("Sessie 4");
        sessions.begin(session, coach);
        assertThat(ballots.next(community, leen).orElseThrow().session().title())
                .isEqualTo("Sessie 5");
    }

    @Test
    void whatWasChosenForACancelledSessionIsAmongTheOthersAgain() {
        ballots.vote(session, first, true, jan);
        ballots.choose(session, first, coach);

        sessions.cancel(session, coach);

        await().untilAsserted(() -> {
            assertThat(cases.find(first).orElseThrow().state()).isEqualTo(CaseState.SHARED);
            assertThat(votes(first)).isZero();
        });
    }

    private @Nullable Void settle(CountDownLatch gate, CaseId id, PersonId by) throws InterruptedException {
        gate.await();
        try {
            ballots.choose(session, id, by);
        } catch (RoundRefused refused) {
            assertThat(refused.key()).isEqualTo("rounds.refused.case-chosen-meanwhile");
        }
        return null;
    }

    private int votes(CaseId id) {
        return ballots.of(session, leen).candidates().stream()
                .filter(candidate -> candidate.line().id().equals(id))
                .mapToInt(Candidate::votes)
                .sum();
    }

    private CaseId offered(String title, PersonId by) {
        var id = cases.begin(community, CaseWords.complete(title), Confidentiality.ROUND, by);
        cases.offer(id, by);
        return id;
    }
}
