package org.leerkring.rounds.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.sessions.Diary;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class FollowUpsTest {

    private static final LocalDate TODAY = LocalDate.now(Diary.HERE);
    private static final TakenAlong WORDS = new TakenAlong("Ik wacht niet meer", "Ik bel haar", TODAY);

    @Autowired
    Circle circle;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpWaiting waiting;

    CommunityId community;
    PersonId leen;
    PersonId jan;
    CaseId taken;

    @BeforeEach
    void aRoundRan() {
        community = circle.found();
        leen = circle.member(community, "Leen Verbeeck");
        jan = circle.member(community, "Jan Verlinden");
        taken = cases.begin(community, CaseWords.complete("Een casus"), Confidentiality.COMMUNITY, leen);
        cases.taken(taken, RoundId.fresh());
    }

    @Test
    void beforeTheRoundThereIsNothingToTakeAlong() {
        var draft = cases.begin(community, CaseWords.complete("Nog een"), Confidentiality.ROUND, leen);

        assertThatThrownBy(() -> followUps.write(draft, WORDS, leen)).isInstanceOf(RoundRefused.class);
    }

    @Test
    void whatABringerTakesAlongIsTheirsAlone() {
        followUps.write(taken, WORDS, leen);

        assertThat(followUps.read(taken, leen).orElseThrow().words()).isEqualTo(WORDS);
        assertThatThrownBy(() -> followUps.read(taken, jan)).isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> followUps.write(taken, WORDS, jan)).isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> followUps.report(taken, "Niets", jan)).isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> followUps.forget(taken, jan)).isInstanceOf(NotAMember.class);
        assertThat(followUps.open(community, jan)).isEmpty();
        assertThat(waiting.waitingFor(jan)).isEmpty();
    }

    @Test
    void onTheDayItIsAskedWithoutAWordOfTheCase() {
        followUps.write(taken, WORDS, leen);

        assertThat(waiting.waitingFor(leen)).singleElement().satisfies(item -> {
            assertThat(item.labelKey()).isEqualTo("rounds.FollowUpWaiting.ask");
            assertThat(item.path()).endsWith("/intervisie/casus/" + taken.value());
            assertThat(item.title()).isEmpty();
        });
    }

    @Test
    void beforeThatDayItIsNot() {
        followUps.write(taken, new TakenAlong("a", "b", TODAY.plusDays(2)), leen);

        assertThat(waiting.waitingFor(leen)).isEmpty();
        assertThat(followUps.open(community, leen)).hasSize(1);
    }

    @Test
    void onceAnsweredItIsAskedNoMoreUntilAnotherDayIsSet() {
        followUps.write(taken, WORDS, leen);
        followUps.report(taken, "Ik belde haar", leen);

        assertThat(waiting.waitingFor(leen)).isEmpty();
        assertThat(followUps.open(community, leen)).isEmpty();
        assertThat(followUps.read(taken, leen).orElseThrow().report()).isEqualTo("Ik belde haar");

        followUps.write(taken, new TakenAlong("a", "b", TODAY.minusDays(1)), leen);
        assertThat(waiting.waitingFor(leen)).extracting(WaitingItem::labelKey).hasSize(1);
        assertThat(followUps.read(taken, leen).orElseThrow().report()).isEqualTo("Ik belde haar");
    }

    @Test
    void withoutADayNobodyAsksOnTodayAndTheNextSessionStillDoes() {
        followUps.write(taken, new TakenAlong("a", "b", null), leen);

        assertThat(followUps.due(leen, Set.of(community), TODAY)).isEmpty();
        assertThat(followUps.open(community, leen)).hasSize(1);
    }

    @Test
    void whoLeftIsAskedNothing() {
        followUps.write(taken, WORDS, leen);
        circle.endYesterday(community, leen);

        assertThat(waiting.waitingFor(leen)).isEmpty();
    }

    @Test
    void whatIsForgottenIsGone() {
        followUps.write(taken, WORDS, leen);
        followUps.forget(taken, leen);

        assertThat(followUps.read(taken, leen)).isEmpty();
        assertThat(waiting.waitingFor(leen)).isEmpty();
    }
}
