package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The facilitator loses the connection, or passes the role on. */
class FacilitatorDropsOutTest extends RoundStory {

    @Test
    void theRoleLiesOpenAfterAMinuteAndNotBefore() {
        var seated = table.begun("incident");
        everyoneHere(seated);
        pages.lose(seated.leader().value());

        pass(Duration.ofSeconds(59));
        refused("rounds.refused.not-offered", () -> rounds.accept(seated.round(), seated.tom()));
        pass(Duration.ofSeconds(2));
        rounds.accept(seated.round(), seated.tom());

        assertThat(rounds.read(seated.round()).facilitator()).isEqualTo(seated.tom());
        comeOnline(seated, seated.leader());
        refused(
                "rounds.refused.only-the-facilitator",
                () -> rounds.next(seated.round(), turn(seated), seated.leader()));
        rounds.next(seated.round(), turn(seated), seated.tom());
    }

    @Test
    void whoComesBackInTimeKeepsTheRole() {
        var seated = table.begun("incident");
        everyoneHere(seated);
        pages.lose(seated.leader().value());
        pass(Duration.ofSeconds(70));
        comeOnline(seated, seated.leader());

        refused("rounds.refused.not-offered", () -> rounds.accept(seated.round(), seated.tom()));
        pages.lose(seated.leader().value());
        pass(Duration.ofSeconds(59));
        refused("rounds.refused.not-offered", () -> rounds.accept(seated.round(), seated.tom()));
    }

    @Test
    void theCoachIsAskedFirstAndThenTheOthers() {
        var seated = table.begun("incident");
        everyoneHere(seated);
        var coach = circle.coach(seated.community(), "Coach");
        comeBack(seated, coach);
        comeOnline(seated, coach);
        pages.lose(seated.leader().value());

        pass(Duration.ofSeconds(61));
        assertThat(mayTakeOver(seated, coach)).isTrue();
        refused("rounds.refused.not-offered", () -> rounds.accept(seated.round(), seated.tom()));
        pass(Duration.ofSeconds(30));

        rounds.accept(seated.round(), seated.tom());
        assertThat(rounds.read(seated.round()).facilitator()).isEqualTo(seated.tom());
    }

    @Test
    void aCoachWhoIsNotThereIsNotWaitedFor() {
        var seated = table.begun("incident");
        everyoneHere(seated);
        var coach = circle.coach(seated.community(), "Coach");
        pages.lose(seated.leader().value());
        pass(Duration.ofSeconds(61));

        assertThat(mayTakeOver(seated, coach)).as("who is not in").isFalse();
        comeBack(seated, coach);
        assertThat(mayTakeOver(seated, seated.tom())).as("in, without a page").isTrue();
    }

    @Test
    void ofTwoWhoTakeTheRoleAtOnceOneHasItAndTheOtherIsTold() throws Exception {
        var seated = table.begun("incident");
        everyoneHere(seated);
        pages.lose(seated.leader().value());
        pass(Duration.ofSeconds(61));
        var together = new CyclicBarrier(2);

        var taken = atOnce(List.of(seated.lies(), seated.tom()).stream()
                .<Callable<Boolean>>map(person -> () -> {
                    together.await();
                    try {
                        rounds.accept(seated.round(), person);
                        return true;
                    } catch (RoundRefused told) {
                        assertThat(told.key()).isEqualTo("rounds.refused.not-offered");
                        return false;
                    }
                })
                .toList());

        assertThat(taken).containsExactlyInAnyOrder(true, false);
        assertThat(rounds.read(seated.round()).facilitator())
                .isEqualTo(taken.getFirst() ? seated.lies() : seated.tom());
    }

    @Test
    void whoIsOfferedTheRoleMayDeclineOrLeaveAndSomebodyElseIsAsked() {
        var seated = table.begun("incident");
        everyoneHere(seated);
        rounds.offer(seated.round(), seated.lies(), seated.leader());
        rounds.decline(seated.round(), seated.tom());
        assertThat(rounds.read(seated.round()).offeredTo())
                .as("not his to decline")
                .isEqualTo(seated.lies());

        rounds.decline(seated.round(), seated.lies());
        refused("rounds.refused.not-offered", () -> rounds.accept(seated.round(), seated.lies()));
        rounds.offer(seated.round(), seated.tom(), seated.leader());
        rounds.leave(seated.round(), seated.tom());
        assertThat(rounds.read(seated.round()).offeredTo()).isNull();
        comeBack(seated, seated.tom());
        refused("rounds.refused.not-offered", () -> rounds.accept(seated.round(), seated.tom()));
        rounds.offer(seated.round(), seated.bringer(), seated.leader());
        rounds.accept(seated.round(), seated.bringer());

        assertThat(rounds.read(seated.round()).facilitator()).isEqualTo(seated.bringer());
    }

    @Test
    void anOfferThatIsNotAnsweredKeepsNobodyFromHelpingWhenItsGiverIsGone() {
        var seated = table.begun("incident");
        everyoneHere(seated);
        rounds.offer(seated.round(), seated.lies(), seated.leader());
        pages.lose(seated.leader().value());
        pages.lose(seated.lies().value());
        pass(Duration.ofSeconds(61));

        rounds.accept(seated.round(), seated.tom());

        assertThat(rounds.read(seated.round()))
                .returns(seated.tom(), RoundRead::facilitator)
                .returns(null, RoundRead::offeredTo);
    }

    /** Otherwise the community could never hold another one. */
    @Test
    void aRoundThatEveryoneLeftIsEndedByWhoFindsIt() {
        var seated = table.begun("incident");
        everyoneHere(seated);
        List.of(seated.bringer(), seated.lies(), seated.tom(), seated.leader()).forEach(person -> {
            rounds.leave(seated.round(), person);
            pages.lose(person.value());
        });
        pass(Duration.ofDays(1));
        var plan = RoundTable.plan("incident");
        refused("rounds.refused.one-at-a-time", () -> rounds.open(seated.community(), plan, seated.tom()));

        comeBack(seated, seated.tom());
        comeOnline(seated, seated.tom());
        rounds.accept(seated.round(), seated.tom());
        rounds.end(seated.round(), turn(seated), seated.tom());

        assertThat(rounds.open(seated.community(), plan, seated.tom())).isNotNull();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
