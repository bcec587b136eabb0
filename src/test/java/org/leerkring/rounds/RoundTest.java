package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.MethodKey;

class RoundTest {

    private static final PersonId AN = person(1);
    private static final PersonId BERT = person(2);
    private static final PersonId CEM = person(3);
    private static final CommunityId CIRCLE = new CommunityId(new UUID(0, 9));

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theClockGoesOnThroughPausesAndExtensionsAndCountsOnlyWhatRan() {
        var round = underway(5, 10);

        pass(Duration.ofMinutes(2));
        round.pause(turn(round), now);
        pass(Duration.ofMinutes(30));
        assertThat(left(round)).isEqualTo(Duration.ofMinutes(3));

        round.resume(turn(round), now);
        round.extend(Duration.ofMinutes(2), turn(round));
        pass(Duration.ofMinutes(4));
        assertThat(left(round)).isEqualTo(Duration.ofMinutes(1));

        pass(Duration.ofMinutes(3));
        assertThat(left(round)).as("it never cuts people off").isEqualTo(Duration.ofMinutes(-2));
        assertThat(round.read().position()).isZero();
    }

    @Test
    void ofTwoCommandsInTheSameTurnTheSecondIsTold() {
        var round = underway(5, 10, 15);
        var seen = turn(round);

        round.next(seen, now);

        assertThatThrownBy(() -> round.next(seen, now)).isInstanceOf(RoundWentOn.class);
        assertThatThrownBy(() -> round.extend(Duration.ofMinutes(2), seen)).isInstanceOf(RoundWentOn.class);
        assertThat(round.read().position()).isEqualTo(1);
    }

    @Test
    void aStepOneComesBackToGoesOnWhereItWasLeft() {
        var round = underway(5, 10);
        pass(Duration.ofMinutes(4));
        round.next(turn(round), now);
        pass(Duration.ofMinutes(1));

        round.back(turn(round), now);

        assertThat(left(round)).isEqualTo(Duration.ofMinutes(1));
        assertThat(round.read().furthest()).as("what was revealed stays so").isEqualTo(1);
    }

    @Test
    void onlyWhatIsOptionalIsLeftOut() {
        var round = gathered();
        round.begin(List.of(slot("a", 5, false), slot("b", 5, true), slot("c", 5, false)), turn(round), now);

        assertThatThrownBy(() -> round.skip(turn(round), now)).hasMessage("rounds.refused.not-optional");
        round.next(turn(round), now);
        round.skip(turn(round), now);

        assertThat(round.read().steps().get(1).skipped()).isTrue();
        assertThat(round.read().position()).isEqualTo(2);
        round.back(turn(round), now);
        assertThat(round.read().steps().get(1).skipped())
                .as("who goes back takes it after all")
                .isFalse();
    }

    @Test
    void nobodyBeginsAloneOrTwice() {
        var round = Round.open(CIRCLE, plan(), 1, AN, now);
        round.agree(AN, now);
        assertThatThrownBy(() -> round.begin(List.of(slot("a", 5, false)), turn(round), now))
                .hasMessage("rounds.refused.alone");

        round.join(BERT, now);
        assertThatThrownBy(() -> round.begin(List.of(slot("a", 5, false)), turn(round), now))
                .as("who has not agreed is not in yet")
                .hasMessage("rounds.refused.alone");

        round.agree(BERT, now);
        round.begin(List.of(slot("a", 5, false)), turn(round), now);
        assertThatThrownBy(() -> round.begin(List.of(slot("a", 5, false)), turn(round), now))
                .hasMessage("rounds.refused.begun-already");
    }

    @Test
    void whenTheBringerLeavesTheClockWaits() {
        var round = gathered();
        round.take(null, BERT);
        round.begin(List.of(slot("a", 5, false)), turn(round), now);
        pass(Duration.ofMinutes(2));

        round.leave(BERT, now);
        pass(Duration.ofMinutes(20));

        assertThat(left(round)).isEqualTo(Duration.ofMinutes(3));
        round.join(BERT, now);
        assertThat(round.read().isIn(BERT)).as("says anew to be alone").isFalse();
        round.agree(BERT, now);
        assertThat(round.read().isIn(BERT)).isTrue();
    }

    @Test
    void theFacilitatorPassesTheRoleOnBeforeLeaving() {
        var round = underway(5);
        assertThatThrownBy(() -> round.leave(AN, now)).hasMessage("rounds.refused.pass-on-first");

        round.offer(BERT);
        assertThat(round.read().facilitator()).as("until they accept").isEqualTo(AN);
        round.takeOver(BERT);
        round.leave(AN, now);

        assertThat(round.read().facilitator()).isEqualTo(BERT);
        assertThat(round.read().offeredTo()).isNull();
    }

    @Test
    void theRoleGoesToNobodyWhoIsNotIn() {
        var round = underway(5);
        assertThatThrownBy(() -> round.offer(person(77))).hasMessage("rounds.refused.not-in");
        assertThatThrownBy(() -> round.takeOver(person(77))).hasMessage("rounds.refused.not-in");
    }

    /** Whatever is commanded and however time passes, the round stays valid and no second is lost or counted twice. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderOfCommandsAndTimeKeepsTheTotalOfPhaseTimesRight(int seed) {
        var chance = new Random(seed);
        var round = gathered();
        round.begin(
                IntStream.range(0, 1 + chance.nextInt(8))
                        .mapToObj(i -> slot("p" + i, 1 + chance.nextInt(20), chance.nextBoolean()))
                        .toList(),
                turn(round),
                now);
        var ran = Duration.ZERO;

        for (var i = 0; i < 60 && round.read().state() == RoundState.UNDERWAY; i++) {
            var before = round.read();
            var passed = Duration.ofMillis(chance.nextInt(600_000));
            pass(passed);
            if (before.runningSince() != null) {
                ran = ran.plus(passed);
            }
            var turn = chance.nextInt(10) == 0 ? before.turn() - 1 : before.turn();
            var done = command(round, chance.nextInt(9), turn);
            var after = round.read();

            assertThat(after.turn()).isEqualTo(before.turn() + (done ? 1 : 0));
            assertThat(after.position()).isBetween(0, after.steps().size() - 1);
            assertThat(after.furthest())
                    .isGreaterThanOrEqualTo(after.position())
                    .isGreaterThanOrEqualTo(before.furthest());
            assertThat(after.steps())
                    .allSatisfy(step -> assertThat(step.spent().isNegative()).isFalse());
            assertThat(total(after)).isEqualTo(ran);
            if (!done) {
                assertThat(after).isEqualTo(before);
            }
        }
        if (round.read().state() == RoundState.ENDED) {
            assertThat(round.read().runningSince()).isNull();
            assertThat(round.read().endedAt()).isEqualTo(now);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private boolean command(Round round, int which, int turn) {
        try {
            switch (which) {
                case 0, 1 -> round.next(turn, now);
                case 2 -> round.back(turn, now);
                case 3 -> round.skip(turn, now);
                case 4 -> round.pause(turn, now);
                case 5, 6 -> round.resume(turn, now);
                case 7 -> round.extend(Duration.ofMinutes(2), turn);
                default -> round.extend(Duration.ofHours(3), turn);
            }
            return true;
        } catch (RoundRefused refused) {
            return false;
        }
    }

    /** All that steps took, the current one's running time included. */
    private Duration total(RoundRead round) {
        var booked = round.steps().stream().map(StepRead::spent).reduce(Duration.ZERO, Duration::plus);
        var running = round.runningSince() == null ? Duration.ZERO : Duration.between(round.runningSince(), now);
        return booked.plus(running);
    }

    private Round underway(int... minutes) {
        var round = gathered();
        round.begin(
                IntStream.range(0, minutes.length)
                        .mapToObj(i -> slot("p" + i, minutes[i], false))
                        .toList(),
                turn(round),
                now);
        return round;
    }

    private Round gathered() {
        var round = Round.open(CIRCLE, plan(), 1, AN, now);
        round.join(BERT, now);
        round.join(CEM, now);
        List.of(AN, BERT, CEM).forEach(person -> round.agree(person, now));
        return round;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Duration left(Round round) {
        return round.read().clock().orElseThrow().left(now);
    }

    private static int turn(Round round) {
        return round.read().turn();
    }

    private static Slot slot(String phase, int minutes, boolean optional) {
        return new Slot(phase, null, null, Duration.ofMinutes(minutes), optional);
    }

    private static RoundPlan plan() {
        return new RoundPlan(null, new MethodKey("incident"), null, "");
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
