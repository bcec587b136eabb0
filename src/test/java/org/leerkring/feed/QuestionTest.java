package org.leerkring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

class QuestionTest {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant LATER = NOON.plus(Duration.ofHours(3));

    PersonId mieke = PersonId.fresh();
    PersonId jan = PersonId.fresh();
    Question question = Question.ask(
            CommunityId.fresh(), mieke, new Title("Wie vervangt bij ziekte?"), new Body("We zoeken afspraken."), NOON);

    @Test
    void isOpenUntilItsAskerFinishesIt() {
        assertThat(read().state()).isEqualTo(QuestionState.OPEN);

        question.finish(mieke, new Body("We begonnen een pool."), LATER);

        assertThat(read().state()).isEqualTo(QuestionState.DONE);
        assertThat(read().harvest()).isEqualTo("We begonnen een pool.");
    }

    @Test
    void keepsItsHarvestWhenOpenedAgain() {
        question.finish(mieke, new Body("We begonnen een pool."), LATER);
        question.reopen(mieke);

        assertThat(read().state()).isEqualTo(QuestionState.OPEN);
        assertThat(read().harvest()).isEqualTo("We begonnen een pool.");
    }

    @Test
    void onlyItsAskerChangesIt() {
        refusedFor(() -> question.edit(jan, new Title("Anders"), new Body(""), LATER), "feed.refused.not-yours");
        refusedFor(() -> question.withdraw(jan, LATER), "feed.refused.not-yours");
        refusedFor(() -> question.finish(jan, new Body(""), LATER), "feed.refused.not-yours");
        refusedFor(() -> question.reopen(jan), "feed.refused.not-yours");
    }

    @Test
    void showsThatItWasEdited() {
        question.edit(mieke, new Title("Wie vervangt bij korte ziekte?"), new Body("Nieuw"), LATER);

        assertThat(read().title()).isEqualTo("Wie vervangt bij korte ziekte?");
        assertThat(read().editedAt()).isEqualTo(LATER);
    }

    @Test
    void takesItsWordsAndFilesAlongWhenWithdrawn() {
        question.withdraw(mieke, LATER);

        assertThat(read().title()).isEmpty();
        assertThat(read().markdown()).isEmpty();
        assertThat(read().html()).isEmpty();
        assertThat(read().files()).isEmpty();
        refusedFor(() -> Reply.give(question, jan, new Body("Te laat"), LATER), "feed.refused.withdrawn");
    }

    @Test
    void numbersItsRepliesAndCountsThoseThatStand() {
        var first = Reply.give(question, jan, new Body("Wij delen een pool."), LATER);
        var second = Reply.give(question, jan, new Body("Nog iets."), LATER);
        first.withdraw(jan, question, LATER);

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(read().replies()).isEqualTo(1);
        assertThat(read().lastNumber()).isEqualTo(2);
    }

    @Test
    void letsItsAskerSayWhatHelpedMoreThanOnce() {
        var first = Reply.give(question, jan, new Body("Wij delen een pool."), LATER);
        var second = Reply.give(question, jan, new Body("Nog iets."), LATER);

        assertThat(first.helped(mieke, question, true, LATER)).isTrue();
        assertThat(second.helped(mieke, question, true, LATER)).isTrue();
        assertThat(first.helped(mieke, question, true, LATER))
                .as("no news the second time")
                .isFalse();
        refusedFor(() -> first.helped(jan, question, true, LATER), "feed.refused.only-the-asker");
    }

    @Test
    void letsNobodyThankThemselves() {
        var reply = Reply.give(question, jan, new Body("Wij delen een pool."), LATER);

        refusedFor(() -> reply.mayBeThanked(jan), "feed.refused.own-reply");
    }

    @Test
    void emptiesAWithdrawnReply() {
        var reply = Reply.give(question, jan, new Body("Wij delen een pool."), LATER);
        refusedFor(() -> reply.withdraw(mieke, question, LATER), "feed.refused.not-yours");

        reply.withdraw(jan, question, LATER);

        var read = reply.read(Set.of(), List.of(), text -> text);
        assertThat(read.html()).isEmpty();
        assertThat(read.markdown()).isEmpty();
        assertThat(read.withdrawnAt()).isEqualTo(LATER);
        refusedFor(() -> reply.edit(jan, question, new Body("Toch"), LATER), "feed.refused.withdrawn");
    }

    private QuestionRead read() {
        return question.read(List.of(), List.of(), text -> text);
    }

    private static void refusedFor(Runnable act, String key) {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(act::run)
                .extracting(FeedRefused::key)
                .isEqualTo(key);
    }
}
