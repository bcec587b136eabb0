package org.leerkring.rounds.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fitting a method whose phases come round to the people who are there. */
class TurnsTest {

    private static final int SIX = 6;

    @Test
    void roomsSideBySideWaitForTheFullest() {
        assertThat(IntStream.rangeClosed(2, 12).map(Repeats.IN_SUBGROUPS::turns))
                .containsExactly(2, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3);
    }

    @Test
    void aPhaseThatComesRoundTakesItsMinutesForEach() {
        var method = method(phase(5, 5, 5, Repeats.ONCE), phase(5, 2, 9, Repeats.FOR_EACH_PARTICIPANT));

        assertThat(usual(method.fittedTo(5 + 4 * SIX, SIX))).containsExactly(5, 4);
        assertThat(method.total(SIX)).isEqualTo(35);
    }

    @Test
    void itsLimitsAreToldWithEveryTurnCounted() {
        var method = method(phase(5, 5, 5, Repeats.ONCE), phase(5, 2, 9, Repeats.FOR_EACH_PARTICIPANT));

        for (var time : List.of(Integer.MIN_VALUE, 16, 60, Integer.MAX_VALUE)) {
            assertThatExceptionOfType(DoesNotFit.class)
                    .isThrownBy(() -> method.fittedTo(time, SIX))
                    .satisfies(refusal -> assertThat(refusal.least()).isEqualTo(17))
                    .satisfies(refusal -> assertThat(refusal.most()).isEqualTo(59));
        }
    }

    @Test
    void theNearestTimeStopsAtTheLimits() {
        var method = method(phase(5, 5, 5, Repeats.ONCE), phase(5, 2, 9, Repeats.FOR_EACH_PARTICIPANT));

        assertThat(method.nearestTo(10, SIX).total(SIX)).isEqualTo(17);
        assertThat(method.nearestTo(29, SIX).total(SIX)).isEqualTo(29);
        assertThat(method.nearestTo(90, SIX).total(SIX)).isEqualTo(59);
    }

    @Test
    void whatTurnsOfTheSameLengthCannotFillStaysOver() {
        var method = method(phase(5, 2, 9, Repeats.FOR_EACH_PARTICIPANT));

        assertThat(usual(method.fittedTo(3 * SIX + 5, SIX))).containsExactly(3);
    }

    @Test
    void whateverTheTurnsTheTimeIsFilledAsFarAsItCanBe() {
        var random = new Random(1122);
        for (var go = 0; go < 300; go++) {
            var people = 1 + random.nextInt(12);
            var method = method(phases(random));
            var shortest = method.nearestTo(0, people).total(people);
            var longest = method.nearestTo(10_000, people).total(people);
            var time = shortest + random.nextInt(longest - shortest + 1);

            var fitted = method.fittedTo(time, people);

            // a minute that comes round once fills what turns leave over
            assertThat(fitted.total(people)).isEqualTo(time);
            for (var i = 0; i < method.phases().size(); i++) {
                var before = method.phases().get(i).minutes();
                assertThat(usual(fitted).get(i)).isBetween(before.least(), before.most());
            }
        }
    }

    /** With one phase that comes round once and can take up any remainder. */
    private static Phase[] phases(Random random) {
        var repeats = Repeats.values();
        var others = IntStream.range(0, random.nextInt(8)).mapToObj(_ -> {
            var usual = 1 + random.nextInt(10);
            var least = 1 + random.nextInt(usual);
            return phase(usual, least, usual + random.nextInt(8), repeats[random.nextInt(repeats.length)]);
        });
        return Stream.concat(Stream.of(phase(12, 1, 30, Repeats.ONCE)), others).toArray(Phase[]::new);
    }

    private static List<Integer> usual(Method method) {
        return method.phases().stream().map(phase -> phase.minutes().usual()).toList();
    }

    private static Method method(Phase... phases) {
        var nothing = Wording.EMPTY;
        return new Method(new MethodKey("kort"), 1, nothing, nothing, 3, 12, 30, nothing, nothing, List.of(phases));
    }

    private static Phase phase(int usual, int least, int most, Repeats repeats) {
        var nothing = Wording.EMPTY;
        return new Phase(
                "p",
                nothing,
                nothing,
                new Instructions(nothing, nothing, nothing, nothing),
                new Minutes(usual, least, most),
                BringerPart.TELLS,
                GroupPart.LISTENS,
                List.of(),
                Set.of(),
                Set.of(),
                Reveal.AT_ONCE,
                Names.SHOWN,
                Rating.NONE,
                false,
                null,
                false,
                repeats,
                false);
    }
}
