package org.leerkring.rounds.methods;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.Rate;

/**
 * A way to consult each other on a case. Shipped ones are read-only; a community copies one and adapts the copy.
 *
 * @param version grows with each change; a round keeps the one it ran with
 * @param source where the method comes from
 * @param least the fewest people it works with
 * @param most the most people it works with
 * @param minutes how long the whole takes, as its description says
 * @param useWhen when it fits
 * @param notWhen when it does not
 */
public record Method(
        MethodKey key,
        int version,
        Wording name,
        Wording source,
        int least,
        int most,
        int minutes,
        Wording useWhen,
        Wording notWhen,
        List<Phase> phases) {

    /** The phase of this key. */
    public Phase phase(String key) {
        return phases.stream()
                .filter(phase -> phase.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether a contribution of this kind is what a phase works on: where an earlier phase had such contributions rated,
     * only with a rating it asks for.
     */
    public boolean isOnTable(Phase phase, ContributionKind kind, @Nullable Rate rating) {
        return phase.worksOn().contains(kind)
                && (phase.rated().isEmpty()
                        || rating != null && phase.rated().contains(rating)
                        || before(phase).stream().noneMatch(earlier -> earlier.isUpForRating(kind)));
    }

    private List<Phase> before(Phase phase) {
        return phases.stream()
                .takeWhile(earlier -> !earlier.key().equals(phase.key()))
                .toList();
    }

    /** Whether it works on one person's case, so that there has to be a case-bringer by the phase they tell it in. */
    public boolean takesBringer() {
        return phases.stream().anyMatch(Phase::needsBringer);
    }

    /** Whether there is to be a case-bringer before it begins, because no phase chooses one. */
    public boolean beginsWithBringer() {
        return !phases.isEmpty() && phases.getFirst().needsBringer();
    }

    /** A copy of it, with which its versions begin anew. */
    public Method under(MethodKey other, Wording called) {
        return new Method(other, 1, called, source, least, most, minutes, useWhen, notWhen, phases);
    }

    /** The same as another version. */
    public Method numbered(int number) {
        return new Method(key, number, name, source, least, most, minutes, useWhen, notWhen, phases);
    }

    /** How long its phases take when each comes round once. */
    public int total() {
        return phases.stream().mapToInt(phase -> phase.minutes().usual()).sum();
    }

    /** How long its phases take with so many people, each turn of what comes round to them counted. */
    public int total(int people) {
        return Fitting.total(phases, people, Minutes::usual);
    }

    /**
     * The same method in the time there is: phases keep their proportions as far as their limits let them. What comes
     * round counts once; for turns, ask {@link #fittedTo(int, int)}.
     *
     * @throws DoesNotFit when even the shortest, or the longest, phases do not make that time
     */
    public Method fittedTo(int time) {
        return fittedTo(time, 1);
    }

    /**
     * The same method in the time there is for so many people: what comes round takes its minutes for each turn.
     *
     * @throws DoesNotFit when even the shortest, or the longest, phases do not make that time
     */
    public Method fittedTo(int time, int people) {
        return new Method(
                key, version, name, source, least, most, time, useWhen, notWhen, Fitting.of(phases, time, people));
    }

    /** As near to the time there is as the limits of its phases let it come with so many people. */
    public Method nearestTo(int time, int people) {
        return fittedTo(
                Math.clamp(
                        time,
                        Fitting.total(phases, people, Minutes::least),
                        Fitting.total(phases, people, Minutes::most)),
                people);
    }
}
