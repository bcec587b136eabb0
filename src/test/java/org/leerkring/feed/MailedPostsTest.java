package org.leerkring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.reading.Following;
import org.leerkring.files.Files;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class MailedPostsTest {

    @Autowired
    Circle circle;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    FeedAudience audience;

    @Autowired
    Drafts drafts;

    @Autowired
    Files files;

    CommunityId community;
    PersonId mieke;
    PersonId jan;

    @BeforeEach
    void aCommunity() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void aMailIsTheSameConversationWithItsFilesAndTheRestOneClickAway() {
        var file = files.keep("pool.txt", bytes("Afspraken"));
        var question = feed.askByMail(
                community, mieke, new Mailed("Wie vervangt?", "Bij **ziekte**.", "Mieke\nDe Linde", List.of(file)));
        feed.answerByMail(question, jan, new Mailed("Re: Wie vervangt?", "Wij delen een pool.", "", List.of()));

        var thread = pages.thread(question, jan);
        assertThat(thread.question().origin()).isEqualTo(Origin.MAIL);
        assertThat(thread.question().html()).contains("<strong>ziekte</strong>");
        assertThat(thread.question().rest()).isEqualTo("Mieke\nDe Linde");
        assertThat(thread.question().files()).extracting(AttachmentRead::name).containsExactly("pool.txt");
        var answer = thread.replies().getFirst();
        assertThat(answer.origin()).isEqualTo(Origin.MAIL);
        assertThat(answer.rest()).isNull();
    }

    @Test
    void aPictureOfASignatureIsKeptWithTheRestAndCountsAsNoFile() {
        var logo = files.keep("logo.png", bytes("een logo"));
        var question = feed.askByMail(
                community, mieke, new Mailed("Wie vervangt?", "Bij ziekte.", "Mieke", List.of(), List.of(logo)));
        feed.answerByMail(question, jan, new Mailed("", "Wij.", "Jan", List.of(), List.of(logo)));

        var thread = pages.thread(question, jan);
        assertThat(thread.question().files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("logo.png");
            assertThat(file.aside()).isTrue();
        });
        assertThat(thread.replies().getFirst().files())
                .allMatch(AttachmentRead::aside)
                .hasSize(1);
        assertThat(pages.page(community, jan, FeedFilter.OPEN, null).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.files()).isZero());
    }

    @Test
    void whatSomeoneIsWritingInTheBrowserStaysWhenTheyMail() {
        drafts.save(Place.asking(community), mieke, new DraftText("Half", "een zin", ""));

        feed.askByMail(community, mieke, mailed("Iets anders"));

        assertThat(drafts.find(Place.asking(community), mieke).text().title()).isEqualTo("Half");
    }

    @Test
    void aMailOfFilesAloneIsAnAnswerAndAnEmptyOneIsNot() {
        var question = feed.askByMail(community, mieke, mailed("Wie vervangt?"));
        var file = files.keep("pool.txt", bytes("Afspraken"));

        feed.answerByMail(question, jan, new Mailed("", "", "", List.of(file)));

        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> feed.answerByMail(question, jan, new Mailed("", "", "Jan", List.of())));
        assertThat(pages.thread(question, mieke).replies()).hasSize(1);
    }

    @Test
    void onlyMembersMail() {
        var stranger = circle.stranger("Vera Vreemd");
        var question = feed.askByMail(community, mieke, mailed("Wie vervangt?"));

        assertThatExceptionOfType(NotAMember.class)
                .isThrownBy(() -> feed.askByMail(community, stranger, mailed("Mag ik mee?")));
        assertThatExceptionOfType(NotAMember.class)
                .isThrownBy(() -> feed.answerByMail(question, stranger, mailed("Mag ik mee?")));
    }

    @Test
    void theRestGoesOutOfSightWithTheWords() {
        var question =
                feed.askByMail(community, mieke, new Mailed("Wie vervangt?", "Bij ziekte.", "0470 12 34", List.of()));

        feed.withdraw(question, mieke);

        assertThat(pages.thread(question, jan).question().rest()).isNull();
    }

    @Test
    void whoAskedAnsweredOrWasCalledByNameFollowsUntilTheyMuteIt() {
        var lena = circle.member(community, "Lena Vos");
        var bram = circle.member(community, "Bram Peeters");
        var question = feed.askByMail(community, mieke, mailed("Wie vervangt?"));
        feed.answerByMail(question, jan, new Mailed("", "Vraag het aan @Lena Vos.", "", List.of()));
        feed.follow(question, jan, Following.MUTED);

        assertThat(audience.of(question))
                .isEqualTo(Map.of(mieke, Stance.FOLLOWS, jan, Stance.MUTED, lena, Stance.FOLLOWS))
                .doesNotContainKey(bram);
    }

    private static Mailed mailed(String words) {
        return new Mailed(words, words, "", List.of());
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
