package org.leerkring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.people.PersonId;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class ModerationTest {

    @Autowired
    Circle circle;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Moderation moderation;

    @Autowired
    Today today;

    CommunityId community;
    PersonId mieke;
    PersonId jan;
    PersonId coach;
    QuestionId question;

    @BeforeEach
    void someoneAsks() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        coach = circle.coach(community, "Katrien Coach");
        question = feed.ask(community, mieke, new DraftText("Over Kobe", "Kobe uit 3A doet moeilijk.", ""));
    }

    @Test
    void theGroupSeesThatAQuestionWasHiddenByWhomAndWhyAndNotItsWords() {
        moderation.hide(question, "Noemt een kind bij naam.", coach);

        var read = pages.thread(question, jan).question();
        assertThat(read.hiding()).isNotNull().satisfies(hiding -> {
            assertThat(hiding.by()).isEqualTo(coach);
            assertThat(hiding.reason()).isEqualTo("Noemt een kind bij naam.");
        });
        assertThat(read.title() + read.html() + read.markdown()).doesNotContain("Kobe");
        assertThat(pages.page(community, jan, FeedFilter.OPEN, null).lines())
                .extracting(QuestionLine::title)
                .containsExactly("");
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::title).doesNotContain("Over Kobe");
    }

    @Test
    void itsAuthorIsTold() {
        moderation.hide(question, "Noemt een kind bij naam.", coach);

        assertThat(today.waitingFor(mieke)).extracting(WaitingItem::labelKey).contains("feed.FeedWaiting.hidden");
    }

    @Test
    void aReplyIsHiddenAndShownAgain() {
        var reply = feed.answer(question, jan, "Kobe zat vorig jaar bij ons.");
        moderation.hide(reply, "Noemt een kind bij naam.", coach);
        assertThat(pages.thread(question, mieke).replies())
                .singleElement()
                .satisfies(read -> assertThat(read.html() + read.markdown()).isEmpty());

        moderation.showAgain(reply, coach);

        assertThat(pages.thread(question, mieke).replies()).singleElement().satisfies(read -> assertThat(read.html())
                .contains("vorig jaar"));
    }

    @Test
    void whatIsHiddenCannotBeChangedBehindTheCoachsBack() {
        moderation.hide(question, "Noemt een kind bij naam.", coach);

        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> feed.edit(question, mieke, new DraftText("Toch", "Toch", "")))
                .withMessage("feed.refused.hidden");
    }

    @Test
    void hidingTakesAReason() {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> moderation.hide(question, "  ", coach))
                .withMessage("feed.refused.hide-reason");
        assertThat(pages.thread(question, jan).question().hiding()).isNull();
    }
}
