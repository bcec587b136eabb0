package org.leerkring.rounds.methods;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Fits phases to the time there is: among all the ways to spend it in whole minutes between their limits, the one that
 * stays closest to their shares. A phase that comes round to several people takes its minutes for each of them.
 */
final class Fitting {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final List<Phase> phases;
    private final int time;
    private final int people;
    private final double usual;

    private Fitting(List<Phase> phases, int time, int people) {
        this.phases = phases;
        this.time = time;
        this.people = people;
        this.usual = total(phases, people, Minutes::usual);
    }

    /**
     * These phases in exactly this time. Where turns of the same length cannot make it exactly, a few minutes stay
     * over; it is never longer than the time there is.
     *
     * @param people how many take part, for phases that come round to them
     * @throws DoesNotFit when even the shortest, or the longest, phases do not make that time
     */
    static List<Phase> of(List<Phase> phases, int time, int people) {
        var least = total(phases, people, Minutes::least);
        var most = total(phases, people, Minutes::most);
        if (time < least || time > most) {
            throw new DoesNotFit(least, most);
        }
        return new Fitting(phases, time, people).fitted();
    }

    /** Walks through the phases once, knowing for each time spent so far how it was spent best. */
    private List<Phase> fitted() {
        var strain = new double[time + 1];
        Arrays.fill(strain, 1, strain.length, NEVER);
        var chosen = new int[phases.size()][time + 1];
        for (var i = 0; i < phases.size(); i++) {
            strain = with(phases.get(i), strain, chosen[i]);
        }
        return back(chosen, longest(strain));
    }

    /** @param chosen is told how many minutes this phase gets, for each time spent after it */
    private double[] with(Phase phase, double[] before, int[] chosen) {
        var after = new double[before.length];
        Arrays.fill(after, NEVER);
        var turns = phase.repeats().turns(people);
        for (var minutes = phase.minutes().least(); minutes <= phase.minutes().most(); minutes++) {
            var added = turns * strain(phase.minutes().usual(), minutes);
            for (var spent = minutes * turns; spent < after.length; spent++) {
                var strain = before[spent - minutes * turns] + added;
                if (strain < after[spent]) {
                    after[spent] = strain;
                    chosen[spent] = minutes;
                }
            }
        }
        return after;
    }

    /** How far from its share of the time; squared, so that one phase never pays for all. */
    private double strain(int planned, int minutes) {
        var off = minutes - planned * time / usual;
        return off * off;
    }

    /** What phases take together, each turn counted. */
    static int total(List<Phase> phases, int people, ToIntFunction<Minutes> minutes) {
        return phases.stream()
                .mapToInt(phase ->
                        minutes.applyAsInt(phase.minutes()) * phase.repeats().turns(people))
                .sum();
    }

    private static int longest(double[] strain) {
        return IntStream.iterate(strain.length - 1, spent -> spent - 1)
                .filter(spent -> strain[spent] < NEVER)
                .findFirst()
                .orElseThrow();
    }

    private List<Phase> back(int[][] chosen, int spent) {
        var minutes = new int[phases.size()];
        var left = spent;
        for (var i = phases.size() - 1; i >= 0; i--) {
            minutes[i] = chosen[i][left];
            left -= minutes[i] * phases.get(i).repeats().turns(people);
        }
        return IntStream.range(0, minutes.length)
                .mapToObj(i -> phases.get(i).lasting(minutes[i]))
                .toList();
    }
}
