package org.leerkring.rounds.methods;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Fits phases to the time there is. */
final class Fitting {

    private Fitting() {}

    /**
     * Phases in proportion to their usual time, in whole minutes between their limits, that make exactly this time.
     * Minutes that rounding leaves over go where they change the proportions least.
     */
    static List<Phase> of(List<Phase> phases, int time) {
        var least = phases.stream().mapToInt(phase -> phase.minutes().least()).sum();
        var most = phases.stream().mapToInt(phase -> phase.minutes().most()).sum();
        if (time < least || time > most) {
            throw new DoesNotFit(least, most);
        }
        var usual = phases.stream().mapToInt(phase -> phase.minutes().usual()).sum();
        var factor = time / (double) usual;
        var minutes = phases.stream()
                .mapToInt(phase -> Math.clamp(
                        Math.round(phase.minutes().usual() * factor),
                        phase.minutes().least(),
                        phase.minutes().most()))
                .toArray();
        while (Arrays.stream(minutes).sum() != time) {
            var step = Integer.signum(time - Arrays.stream(minutes).sum());
            minutes[furthest(phases, minutes, factor, step)] += step;
        }
        return IntStream.range(0, minutes.length)
                .mapToObj(i -> phases.get(i).lasting(minutes[i]))
                .toList();
    }

    /** The phase that can still move this way and that a minute more, or less, brings closest to its share. */
    private static int furthest(List<Phase> phases, int[] minutes, double factor, int step) {
        return IntStream.range(0, minutes.length)
                .filter(i -> step > 0
                        ? minutes[i] < phases.get(i).minutes().most()
                        : minutes[i] > phases.get(i).minutes().least())
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> step * (phases.get(i).minutes().usual() * factor - minutes[i])))
                .orElseThrow();
    }
}
