package org.leerkring.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeBoardTest {

    private final Topic question = Topic.of("question", UUID.randomUUID());
    private final Topic community = Topic.of("community", UUID.randomUUID());
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final NoticeBoard board = new NoticeBoard(threads::add);
    private int redraws;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void aNoticeRedrawsWhoWatchesItsTopicOnly() {
        watch(List.of(question));

        board.post(List.of(community));
        settle();
        assertThat(redraws).isZero();

        board.post(List.of(question));
        settle();
        assertThat(redraws).isEqualTo(1);
    }

    @Test
    void manyNoticesWhileTheScreenIsBusyAreOneRedraw() {
        watch(List.of(question));

        board.post(List.of(question));
        board.post(List.of(question));
        board.post(List.of(question));
        assertThat(threads).hasSize(1);
        settle();

        assertThat(redraws).isEqualTo(1);
    }

    @Test
    void aNoticeOnSeveralWatchedTopicsIsOneRedraw() {
        watch(List.of(question, community));

        board.post(List.of(question, community));
        settle();

        assertThat(redraws).isEqualTo(1);
    }

    @Test
    void noticesAfterARedrawAreNotLost() {
        watch(List.of(question));

        board.post(List.of(question));
        settle();
        board.post(List.of(question));
        settle();

        assertThat(redraws).isEqualTo(2);
    }

    @Test
    void aNoticeThatComesDuringTheRedrawCausesAnother() {
        board.watch(List.of(question), UI.getCurrent(), () -> {
            redraws++;
            if (redraws == 1) {
                board.post(List.of(question));
            }
        });

        board.post(List.of(question));
        settle();
        settle();

        assertThat(redraws).isEqualTo(2);
    }

    @Test
    void theVersionHasGrownBeforeAnyoneIsWoken() {
        var before = board.version(question);
        var seen = new long[1];
        board.watch(List.of(question), UI.getCurrent(), () -> seen[0] = board.version(question));

        board.post(List.of(question));
        settle();

        assertThat(seen[0]).isEqualTo(before + 1);
        assertThat(board.version(question)).isEqualTo(before + 1);
    }

    @Test
    void whoLeavesLeavesNothing() {
        var watch = board.watch(List.of(question, community), UI.getCurrent(), () -> redraws++);

        watch.remove();
        watch.remove();

        assertThat(board.watching(question)).isZero();
        assertThat(board.watching(community)).isZero();
    }

    @Test
    void whoLeftIsNotRedrawnByANoticeThatWasUnderWay() {
        var watch = board.watch(List.of(question), UI.getCurrent(), () -> redraws++);

        board.post(List.of(question));
        watch.remove();
        settle();

        assertThat(redraws).isZero();
    }

    @Test
    void oneWhoFailsDoesNotHurtTheOthersNorItself() {
        board.watch(List.of(question), UI.getCurrent(), () -> {
            redraws++;
            throw new IllegalStateException("this screen is broken");
        });
        watch(List.of(question));

        board.post(List.of(question));
        settle();
        board.post(List.of(question));
        settle();

        assertThat(redraws).isEqualTo(4);
    }

    @Test
    void aClosedPageIsPassedOver() {
        var closed = new UI();
        closed.getInternals().setSession(UI.getCurrent().getSession());
        board.watch(List.of(question), closed, () -> redraws++);
        closed.getInternals().setSession(null);
        watch(List.of(question));

        board.post(List.of(question));
        settle();

        assertThat(redraws).isEqualTo(1);
    }

    private void watch(List<Topic> topics) {
        board.watch(topics, UI.getCurrent(), () -> redraws++);
    }

    /** Lets the board's threads run, then the UI. */
    private void settle() {
        for (var next = threads.poll(); next != null; next = threads.poll()) {
            next.run();
        }
        MockVaadin.clientRoundtrip(false);
    }
}
