package org.leerkring.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class SharedReadTest {

    private final UUID key = UUID.randomUUID();
    private final Topic topic = Topic.of("question", key);
    private final NoticeBoard board = new NoticeBoard(Runnable::run);
    private final AtomicLong nanos = new AtomicLong();
    private final SharedReads reads = new SharedReads(board, nanos::get);
    private final AtomicInteger loads = new AtomicInteger();
    private final SharedRead<UUID, Integer> read = reads.of(it -> topic, it -> loads.incrementAndGet());

    private final TransactionTemplate transaction = new TransactionTemplate(new NothingToCommit());

    @Test
    void fiveHundredWhoAskAtOnceCostOneLoad() throws Exception {
        var everyoneAsked = new CountDownLatch(500);
        var slow = reads.<UUID, Integer>of(_ -> topic, _ -> {
            awaitUninterrupted(everyoneAsked);
            return loads.incrementAndGet();
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 500)
                    .mapToObj(_ -> threads.submit(() -> {
                        everyoneAsked.countDown();
                        return slow.read(key);
                    }))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(loads).hasValue(1);
    }

    @Test
    void aNoticeMakesTheNextReaderLoadAgain() {
        assertThat(read.read(key)).isEqualTo(1);
        assertThat(read.read(key)).isEqualTo(1);

        board.post(List.of(topic));

        assertThat(read.read(key)).isEqualTo(2);
        assertThat(read.read(key)).isEqualTo(2);
    }

    @Test
    void aLoadThatEndsAfterANewerOneDoesNotTakeItsPlace() throws Exception {
        var firstRuns = new CountDownLatch(1);
        var firstMayEnd = new CountDownLatch(1);
        var slowOnce = reads.<UUID, Integer>of(_ -> topic, _ -> {
            var number = loads.incrementAndGet();
            if (number == 1) {
                firstRuns.countDown();
                awaitUninterrupted(firstMayEnd);
            }
            return number;
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> slowOnce.read(key));
            firstRuns.await();
            board.post(List.of(topic)); // what the first load saw is old from here on
            assertThat(slowOnce.read(key)).isEqualTo(2);
            firstMayEnd.countDown();
            assertThat(first.get()).isEqualTo(1);
        }

        assertThat(slowOnce.read(key)).isEqualTo(2);
    }

    @Test
    void nothingIsOlderThanThirtySeconds() {
        assertThat(read.read(key)).isEqualTo(1);

        nanos.addAndGet(Duration.ofSeconds(31).toNanos());

        assertThat(read.read(key)).isEqualTo(2);
    }

    @Test
    void aFailureIsNotKept() {
        var failsOnce = reads.<UUID, Integer>of(_ -> topic, _ -> {
            if (loads.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return 7;
        });

        assertThatThrownBy(() -> failsOnce.read(key)).hasMessage("the database is away");
        assertThat(failsOnce.read(key)).isEqualTo(7);
    }

    @Test
    void whatATransactionLoadsIsNotKeptForOthers() {
        assertThat(transaction.<Integer>execute(_ -> read.read(key))).isEqualTo(1);

        assertThat(read.read(key)).isEqualTo(2);
    }

    @Test
    void aTransactionTakesWhatWasReadBefore() {
        assertThat(read.read(key)).isEqualTo(1);

        assertThat(transaction.<Integer>execute(_ -> read.read(key))).isEqualTo(1);
    }

    @Test
    void aTransactionSeesItsOwnChangesAndTheOthersDoNotYet() {
        assertThat(read.read(key)).isEqualTo(1);

        transaction.executeWithoutResult(_ -> {
            Uncommitted.add(List.of(topic), _ -> {});
            assertThat(read.read(key)).isEqualTo(2);
        });

        assertThat(read.read(key)).isEqualTo(1);
        assertThat(transaction.<Integer>execute(_ -> read.read(key))).isEqualTo(1);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NothingToCommit extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
