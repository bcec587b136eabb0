package org.leerkring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.Dormancy;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Stage;
import org.leerkring.communities.Wish;
import org.leerkring.people.PersonId;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Quiet communities and their one question, with the feed as the sign of life. */
@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class DormancyTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    CommunityRegister register;

    @Autowired
    Dormancy dormancy;

    @Autowired
    Feed feed;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    PersonId an;
    PersonId bert;
    PersonId cas;

    @BeforeEach
    void threeMembers() {
        community = circle.found();
        an = circle.member(community, "An");
        bert = circle.member(community, "Bert");
        cas = circle.member(community, "Cas");
        register.moveTo(community, Stage.COACHED, circle.coordinator());
    }

    @Test
    void sixtyQuietDaysMakeItDormantAndItsMembersAreAsked() {
        quietFor(61);
        dormancy.lookAtAll();

        assertThat(stage()).isEqualTo(Stage.DORMANT);
        assertThat(today.waitingFor(an))
                .extracting(WaitingItem::labelKey)
                .contains("communities.CommunityWaiting.dormant");
    }

    @Test
    void fiftyNineQuietDaysDoNot() {
        quietFor(59);
        dormancy.lookAtAll();

        assertThat(stage()).isEqualTo(Stage.COACHED);
    }

    @Test
    void whoWasTalkingYesterdayIsNotDormant() {
        quietFor(61);
        ask();
        dormancy.lookAtAll();

        assertThat(stage()).isEqualTo(Stage.COACHED);
    }

    @Test
    void aNewQuestionWakesIt() {
        asleep();
        ask();
        dormancy.lookAtAll();

        assertThat(stage()).isEqualTo(Stage.COACHED);
    }

    @Test
    void moreThanHalfDecideThatTheyGoOn() {
        asleep();

        dormancy.wish(community, an, Wish.GO_ON);
        dormancy.wish(community, bert, Wish.CLOSE);
        assertThat(stage()).isEqualTo(Stage.DORMANT);
        assertThat(dormancy.question(community, cas)).get().satisfies(read -> {
            assertThat(read.wishes()).containsEntry(Wish.GO_ON, 1).containsEntry(Wish.CLOSE, 1);
            assertThat(read.needed()).isEqualTo(2);
        });
        dormancy.wish(community, bert, Wish.GO_ON);

        assertThat(stage()).isEqualTo(Stage.COACHED);
        assertThat(dormancy.question(community, cas)).isEmpty();
    }

    @Test
    void aPauseIsAskedAboutAgainLater() {
        asleep();
        dormancy.wish(community, an, Wish.PAUSE);
        dormancy.wish(community, bert, Wish.PAUSE);

        assertThat(stage()).isEqualTo(Stage.DORMANT);
        assertThat(dormancy.question(community, an).orElseThrow().wishes()).isEmpty();
    }

    @Test
    void whatIsClosedCanBeReadAndNotWritten() {
        var question = ask();
        quietFor(61);
        asleep();
        dormancy.wish(community, an, Wish.CLOSE);
        dormancy.wish(community, bert, Wish.CLOSE);

        assertThat(stage()).isEqualTo(Stage.CLOSED);
        assertThat(communities.enter(community, an).community().stage()).isEqualTo(Stage.CLOSED);
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> feed.answer(question, cas, "Toch nog iets"))
                .withMessage("feed.refused.closed");
        assertThatExceptionOfType(CommunityRefused.class)
                .isThrownBy(() -> register.moveTo(community, Stage.COACHED, circle.coordinator()));
    }

    @Test
    void onlyMembersDecide() {
        asleep();

        for (var who : new PersonId[] {circle.coordinator(), circle.administrator(), circle.stranger("Vera")}) {
            assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> dormancy.wish(community, who, Wish.CLOSE));
        }
    }

    private QuestionId ask() {
        return feed.ask(community, an, new DraftText("Wie vervangt bij ziekte?", "We zoeken een pool.", ""));
    }

    private Stage stage() {
        return communities.roster(community).community().stage();
    }

    private void asleep() {
        quietFor(61);
        dormancy.lookAtAll();
        assertThat(stage()).isEqualTo(Stage.DORMANT);
    }

    private void quietFor(int days) {
        jdbc.sql("update communities_community set stage_since = utc_timestamp(6) - interval ? day where id = ?")
                .params(days, community.value())
                .update();
        jdbc.sql("update feed_question set last_activity_at = utc_timestamp(6) - interval ? day where community_id = ?")
                .params(days, community.value())
                .update();
    }
}
