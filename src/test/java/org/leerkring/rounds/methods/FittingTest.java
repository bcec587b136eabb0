package org.leerkring.rounds.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each shipped method in every time it can be fitted to, and in times it cannot. */
class FittingTest {

    /** What doubles lose. */
    private static final double ROUNDING = 1e-9;

    static List<Method> methods() {
        return new ShippedMethods(new JsonMapper()).all();
    }

    /** Each method with each whole number of minutes between the shortest and the longest it can be. */
    static Stream<Fitted> everyTime() {
        return methods().stream().flatMap(method -> IntStream.rangeClosed(least(method), most(method))
                .mapToObj(time -> new Fitted(method, time, method.fittedTo(time))));
    }

    @ParameterizedTest
    @MethodSource("everyTime")
    void thePhasesTogetherTakeExactlyTheTimeThereIs(Fitted fitted) {
        assertThat(fitted.after().total()).isEqualTo(fitted.time());
        assertThat(fitted.after().minutes()).isEqualTo(fitted.time());
    }

    @ParameterizedTest
    @MethodSource("everyTime")
    void eachPhaseStaysBetweenItsLimits(Fitted fitted) {
        assertThat(fitted.after().phases())
                .allSatisfy(phase -> assertThat(phase.minutes().usual())
                        .isBetween(phase.minutes().least(), phase.minutes().most()));
    }

    @ParameterizedTest
    @MethodSource("everyTime")
    void noMinuteWouldSitBetterInAnotherPhase(Fitted fitted) {
        var phases = fitted.after().phases();
        var givers = IntStream.range(0, phases.size())
                .filter(i -> phases.get(i).minutes().usual()
                        > phases.get(i).minutes().least())
                .toArray();
        var takers = IntStream.range(0, phases.size())
                .filter(i -> phases.get(i).minutes().usual()
                        < phases.get(i).minutes().most())
                .toArray();
        for (var giver : givers) {
            for (var taker : takers) {
                assertThat(fitted.missing(taker) - fitted.missing(giver))
                        .as("a minute from phase %s to phase %s", giver, taker)
                        .isLessThan(1 + ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyTime")
    void nothingButTheMinutesChanges(Fitted fitted) {
        var usual = IntStream.range(0, fitted.after().phases().size())
                .mapToObj(i -> fitted.after()
                        .phases()
                        .get(i)
                        .lasting(fitted.before().phases().get(i).minutes().usual()))
                .toList();
        assertThat(usual).isEqualTo(fitted.before().phases());
        assertThat(fitted.after())
                .usingRecursiveComparison()
                .ignoringFields("phases", "minutes")
                .isEqualTo(fitted.before());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void inItsUsualTimeAMethodStaysAsItIs(Method method) {
        assertThat(method.fittedTo(method.total()).phases()).isEqualTo(method.phases());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void timesOutsideTheLimitsAreRefusedAndTheLimitsTold(Method method) {
        for (var time : List.of(Integer.MIN_VALUE, -1, 0, least(method) - 1, most(method) + 1, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> method.fittedTo(time)).isInstanceOfSatisfying(DoesNotFit.class, refusal -> {
                assertThat(refusal.least()).isEqualTo(least(method));
                assertThat(refusal.most()).isEqualTo(most(method));
            });
        }
    }

    private static int least(Method method) {
        return method.phases().stream()
                .mapToInt(phase -> phase.minutes().least())
                .sum();
    }

    private static int most(Method method) {
        return method.phases().stream()
                .mapToInt(phase -> phase.minutes().most())
                .sum();
    }

    private record Fitted(Method before, int time, Method after) {

        /** How many minutes a phase has too few for its share of the time; negative when it has too many. */
        double missing(int phase) {
            var share = before.phases().get(phase).minutes().usual() * (double) time / before.total();
            return share - after.phases().get(phase).minutes().usual();
        }

        @Override
        public String toString() {
            return before.key().value() + " in " + time;
        }
    }
}
