package org.leerkring.rounds.practice;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;

/**
 * What a practice that is over can teach.
 *
 * @param otherwise the moments to handle in another way next time
 * @param longest the phase that went over its time most; empty when none went far over
 * @param hurried the phase that was cut shortest; empty when all had about their time
 */
public record Review(List<Encounter> otherwise, Optional<Phase> longest, Optional<Phase> hurried) {

    private static final double FAR_OVER = 1.2;
    private static final double HALF = 0.5;

    public static Review of(Practice practice) {
        var read = practice.round().atFullLength();
        return new Review(
                practice.encounters().stream().filter(it -> !it.helped()).toList(),
                phase(
                        read,
                        practice.method(),
                        Comparator.comparing(Review::part).reversed(),
                        part -> part > FAR_OVER),
                phase(read, practice.method(), Comparator.comparing(Review::part), part -> part < HALF));
    }

    private static Optional<Phase> phase(
            RoundRead read, Method method, Comparator<StepRead> first, DoublePredicate is) {
        return read.steps().stream()
                .filter(step -> step.position() <= read.furthest() && !step.skipped())
                .filter(step -> is.test(part(step)))
                .min(first)
                .map(step -> method.phase(step.phase()));
    }

    private static double part(StepRead step) {
        var planned = step.planned().isZero() ? Duration.ofMillis(1) : step.planned();
        return step.spent().toMillis() / (double) planned.toMillis();
    }
}
