package org.leerkring.mailgroup.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.live.MovableClock;
import org.leerkring.mailgroup.ReturnToken;
import org.leerkring.people.Accounts;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;
import org.leerkring.post.mailing.CopyRefused;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class BouncesTest {

    private static final String GONE = "postfix-unknown-user";
    private static final String COMES_BACK = "Mail aan Jan Verlinden komt terug";

    @TestBean
    Clock clock;

    static Clock clock() {
        return new MovableClock();
    }

    @Autowired
    Bounces bounces;

    @Autowired
    Circle circle;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Notifications notifications;

    @Autowired
    Post post;

    @Autowired
    Today today;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    PersonId jan;
    PersonId coach;

    @BeforeEach
    void janIsAMember() {
        community = circle.found();
        jan = circle.member(community, "Jan Verlinden");
        coach = circle.coach(community, "Katrien Coach");
    }

    @Test
    void mailThatComesBackOnThreeDaysIsPaused() {
        comesBack(GONE, "exchange-no-such-mailbox");
        assertThat(bounces.isPaused(jan)).isFalse();

        comesBack("gmail-does-not-exist");
        assertThat(bounces.isPaused(jan)).isTrue();
        assertThat(bounces.paused(List.of(jan, coach))).isEqualTo(Set.of(jan));
        assertThat(bounces.paused(List.of())).isEmpty();
    }

    @Test
    void aBadDayIsNoBadAddress() {
        for (var mail = 0; mail < 5; mail++) {
            take(GONE, copy());
        }
        assertThat(bounces.isPaused(jan)).isFalse();
    }

    @Test
    void theSameReportTwiceCountsOnce() {
        var copy = copy();
        for (var day = 0; day < 3; day++) {
            take(GONE, copy);
            pass(Duration.ofDays(1));
        }
        assertThat(bounces.isPaused(jan)).isFalse();
    }

    @Test
    void whatIsOnlyLateOrNoReportAtAllPausesNothing() {
        comesBack("postfix-delayed", "postfix-given-up", "vacation", "read-receipt", "broken", "postfix-delayed");
        assertThat(bounces.isPaused(jan)).isFalse();
    }

    @Test
    void aMailThatWasLateAndThenFailedCounts() {
        comesBack(GONE, GONE);
        var copy = copy();
        take("postfix-delayed", copy);
        take(GONE, copy);

        assertThat(bounces.isPaused(jan)).isTrue();
    }

    @Test
    void whatArrivedInBetweenStartsTheCountAnew() {
        comesBack(GONE, GONE, "postfix-delivered", GONE, GONE);
        assertThat(bounces.isPaused(jan)).isFalse();

        comesBack(GONE);
        assertThat(bounces.isPaused(jan)).isTrue();
    }

    @Test
    void whatCameBackLongAgoCountsNoMore() {
        comesBack(GONE, GONE);
        pass(Duration.ofDays(30));
        comesBack(GONE);

        assertThat(bounces.isPaused(jan)).isFalse();
    }

    @Test
    void whatOurOwnMailServerRefusesCountsTheSame() {
        for (var day = 0; day < 3; day++) {
            transaction.executeWithoutResult(
                    _ -> events.publishEvent(new CopyRefused(UUID.randomUUID(), jan.value(), 550)));
            var days = day + 1;
            await().atMost(Duration.ofSeconds(30)).until(() -> bounced() == days);
            pass(Duration.ofDays(1));
        }
        assertThat(bounces.isPaused(jan)).isTrue();
    }

    @Test
    void aReportToATokenNobodyHasIsLetGo() {
        take(GONE, "a".repeat(26));
        assertThat(bounced()).isZero();
    }

    @Test
    void itIsNotWhatJanChose() {
        notifications.choose(community, jan, NotificationChoice.DAILY);
        comesBack(GONE, GONE, GONE);

        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.DAILY);
    }

    @Test
    void theCoachIsToldOnceByMailAndSeesItWaiting() {
        comesBack(GONE, GONE, GONE, GONE, GONE);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(lettersTo(coach)).hasSize(1));
        assertThat(lettersTo(coach).getFirst().subject()).isEqualTo(COMES_BACK);
        assertThat(waiting(coach, "mailgroup.BounceWaiting.members"))
                .singleElement()
                .satisfies(item -> assertThat(item.facts()).isEqualTo(List.of("Jan Verlinden")));
        assertThat(waiting(jan, "mailgroup.BounceWaiting.mine")).hasSize(1);
        assertThat(lettersTo(jan)).isEmpty();
    }

    @Test
    void otherMembersSeeNothingOfIt() {
        var mieke = circle.member(community, "Mieke Dierckx");
        comesBack(GONE, GONE, GONE);

        assertThat(today.waitingFor(mieke)).noneMatch(item -> item.labelKey().startsWith("mailgroup.BounceWaiting"));
    }

    @Test
    void janStartsAgainAndTheCountIsFromNought() {
        comesBack(GONE, GONE, GONE);
        bounces.startAgain(jan);

        assertThat(bounces.isPaused(jan)).isFalse();
        assertThat(waiting(coach, "mailgroup.BounceWaiting.members")).isEmpty();

        comesBack(GONE, GONE);
        assertThat(bounces.isPaused(jan)).isFalse();
        comesBack(GONE);
        assertThat(bounces.isPaused(jan)).isTrue();
    }

    @Test
    void anotherAddressStartsMailAgain() {
        comesBack(GONE, GONE, GONE);
        accounts.moveTo(jan, UUID.randomUUID() + "@voorbeeld.be", circle.administrator());

        assertThat(bounces.isPaused(jan)).isFalse();
    }

    @Test
    void nothingIsKeptOfWhoClosesTheirAccount() {
        comesBack(GONE, GONE, GONE);
        accounts.close(jan, jan);

        assertThat(bounced()).isZero();
        assertThat(bounces.isPaused(jan)).isFalse();
    }

    /** One mail a day, each reported in one of these ways. */
    private void comesBack(String... reports) {
        for (var report : reports) {
            take(report, copy());
            pass(Duration.ofDays(1));
        }
    }

    private void take(String report, String token) {
        try (var raw = Objects.requireNonNull(getClass().getResourceAsStream("/bounces/" + report + ".eml"))) {
            bounces.take(new ReturnToken(token), raw);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A copy that went to Jan; returns its token. */
    private String copy() {
        var mailing = UUID.randomUUID();
        // a ReturnToken is base32, and a UUID's digits are not all in it
        var whole =
                UUID.randomUUID().toString().replace("-", "").substring(0, 26).replaceAll("[0189]", "x");
        jdbc.sql("insert into post_mailing (id, kind, subject, made_at) values (?, 'test', ?, ?)")
                .params(mailing, UUID.randomUUID(), clock.instant())
                .update();
        jdbc.sql("""
                        insert into post_copy (id, mailing_id, batch, recipient_id, return_token, state)
                        values (?, ?, 0, ?, ?, 'SENT')""").params(UUID.randomUUID(), mailing, jan.value(), whole).update();
        return whole;
    }

    private void pass(Duration time) {
        ((MovableClock) clock).advance(time);
    }

    private int bounced() {
        return jdbc.sql("select count(*) from mailgroup_bounce where person_id = ?")
                .param(jan.value())
                .query(Integer.class)
                .single();
    }

    private List<WaitingItem> waiting(PersonId person, String key) {
        return today.waitingFor(person).stream()
                .filter(item -> item.labelKey().equals(key))
                .toList();
    }

    private List<SentLetter> lettersTo(PersonId person) {
        var address = people.find(person).orElseThrow().email();
        return post.newest(100).stream()
                .filter(letter -> letter.recipient().equals(address))
                .toList();
    }
}
