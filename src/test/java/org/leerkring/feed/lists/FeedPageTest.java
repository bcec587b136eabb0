package org.leerkring.feed.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leerkring.feed.Origin;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.QuestionState;
import org.leerkring.people.PersonId;

class FeedPageTest {

    static final Instant MOMENT = Instant.parse("2026-03-02T08:00:00Z");

    final QuestionLine one = line(1, 0);
    final QuestionLine other = line(2, 4);

    @Test
    void anAnswerChangesOneLineAndNoOrder() {
        var before = page(one, other);
        var answered = line(1, 1);
        var after = page(answered, other);

        assertThat(after.changedSince(before)).containsExactly(answered);
        assertThat(after.holdsTheSameAs(before)).isTrue();
    }

    @Test
    void aNewQuestionMovesTheOthersWithoutChangingThem() {
        var before = page(one, other);
        var fresh = line(3, 0);
        var after = page(fresh, one, other);

        assertThat(after.changedSince(before)).containsExactly(fresh);
        assertThat(after.holdsTheSameAs(before)).isFalse();
    }

    @Test
    void aQuestionThatLeavesTheFirstPageIsNoticed() {
        assertThat(page(line(3, 0), one).holdsTheSameAs(page(one, other))).isFalse();
    }

    private static FeedPage page(QuestionLine... lines) {
        return new FeedPage(List.of(lines), null);
    }

    private static QuestionLine line(int id, int replies) {
        return new QuestionLine(
                new QuestionId(new UUID(0, id)),
                new PersonId(new UUID(0, 9)),
                "Wie vervangt bij ziekte?",
                MOMENT,
                Origin.WEB,
                QuestionState.OPEN,
                false,
                replies,
                replies,
                0,
                List.of());
    }
}
