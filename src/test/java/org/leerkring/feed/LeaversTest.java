package org.leerkring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.MemberLeft;
import org.leerkring.networks.LeaverPosts;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class LeaversTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Networks networks;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Leavers leavers;

    @Autowired
    JdbcClient jdbc;

    NetworkId network;
    CommunityId community;
    PersonId mieke;
    PersonId jan;
    QuestionId byMieke;
    QuestionId byJan;

    @BeforeEach
    void theyTalk() {
        network = circle.network();
        community = circle.found(network);
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        byMieke = feed.ask(community, mieke, new DraftText("Vraag van Mieke", "Woorden van Mieke", ""));
        byJan = feed.ask(community, jan, new DraftText("Vraag van Jan", "Woorden van Jan", ""));
        feed.answer(byMieke, jan, "Antwoord van Jan");
        feed.answer(byJan, mieke, "Antwoord van Mieke");
    }

    @Test
    void wordsStayUnderFormerMemberUnlessTheNetworkSaysOtherwise() {
        leave();
        leavers.on(new MemberLeft(community, jan, Instant.now()));

        assertThat(pages.thread(byJan, mieke).question().html()).contains("Woorden van Jan");
        assertThat(communities.enter(community, mieke).nameOf(jan))
                .as("shown as a former member")
                .isEmpty();
    }

    @Test
    void wordsGoWhereTheNetworkWantsThatAndTheAnswersOfOthersStay() {
        removeWords();
        leave();
        leavers.on(new MemberLeft(community, jan, Instant.now())); // on a thread of its own, as after the event

        await().untilAsserted(() -> assertThat(words()).isZero());
        var question = pages.thread(byJan, mieke);
        assertThat(question.question().html() + question.question().title()).doesNotContain("Jan");
        assertThat(question.replies()).singleElement().satisfies(reply -> assertThat(reply.html())
                .contains("Antwoord van Mieke"));
        assertThat(pages.thread(byMieke, mieke).question().replies()).isZero();
    }

    @Test
    void whoIsBackByThenLosesNothing() {
        removeWords();
        leavers.on(new MemberLeft(community, jan, Instant.now()));

        await().during(Duration.ofMillis(300))
                .untilAsserted(() ->
                        assertThat(pages.thread(byJan, mieke).question().html()).contains("Woorden van Jan"));
    }

    /** How many texts in the database still hold Jan's words. */
    private long words() {
        return jdbc.sql("""
                        select (select count(*) from feed_reply where author_id = :jan and body <> '')
                             + (select count(*) from feed_question
                                where author_id = :jan and (body <> '' or title like '%Jan%'))""").param("jan", jan.value()).query(Long.class).single();
    }

    private void removeWords() {
        var edition = networks.settings(network, circle.coordinator());
        networks.change(
                network,
                edition.settings().withLeaverPosts(LeaverPosts.REMOVED),
                edition.number(),
                circle.coordinator());
    }

    private void leave() {
        circle.endYesterday(community, jan);
    }
}
