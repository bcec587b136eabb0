package org.leerkring.mailgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.QuestionId;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class NudgeMailTest {

    @Autowired
    Circle circle;

    @Autowired
    Feed feed;

    @Autowired
    Notifications notifications;

    @Autowired
    People people;

    @Autowired
    Post post;

    CommunityId community;
    PersonId mieke;
    PersonId jan;
    QuestionId question;

    @BeforeEach
    void miekeAsks() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        question = feed.ask(community, mieke, new DraftText("Wie vervangt bij ziekte?", "", ""));
    }

    @Test
    void everyoneWhoAnsweredHearsWhatCameOfIt() {
        feed.answer(question, jan, "Wij delen een pool.");
        feed.finish(question, mieke, "We begonnen er ook een.");

        assertThat(firstLetterTo(jan).subject()).contains("Mieke Dierckx");
    }

    @Test
    void aLetterDoesNotCarryWhatTheHarvestSaid() {
        feed.answer(question, jan, "Wij delen een pool.");
        feed.finish(question, mieke, "Iets heel vertrouwelijks.");

        assertThat(firstLetterTo(jan).text()).doesNotContain("vertrouwelijks");
    }

    @Test
    void whoWantsNoMailAndWhoIsMentionedGetsNoLetter() {
        feed.answer(question, jan, "Dat weet @Mieke Dierckx het best.");
        notifications.choose(community, jan, NotificationChoice.NONE);
        feed.finish(question, mieke, "We begonnen er ook een.");
        var els = circle.member(community, "Els Peeters");
        var answer = feed.answer(question, els, "Hier ook.");

        feed.helped(answer, mieke, true); // the last to be told, so the others would have been by then

        firstLetterTo(els);
        assertThat(lettersTo(people.find(jan).orElseThrow().email())).isEmpty();
        assertThat(lettersTo(people.find(mieke).orElseThrow().email())).isEmpty();
    }

    private SentLetter firstLetterTo(PersonId person) {
        var address = people.find(person).orElseThrow().email();
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> lettersTo(address), letters -> !letters.isEmpty())
                .getFirst();
    }

    private List<SentLetter> lettersTo(String address) {
        return post.newest(50).stream()
                .filter(letter -> letter.recipient().equals(address))
                .toList();
    }
}
