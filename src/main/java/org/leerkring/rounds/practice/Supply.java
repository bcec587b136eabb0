package org.leerkring.rounds.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;

/** Divides what the book has over the steps that take it; a line is said again only where there are no others left. */
final class Supply {

    /** Instead of the number of a room, where all sit together. */
    static final int TOGETHER = -1;

    private final Method method;
    private final RoundRead round;
    private final Playbook book;
    private final Map<Share, Integer> takers = new HashMap<>();
    private final Map<Share, Integer> taken = new HashMap<>();

    Supply(Method method, RoundRead round, Playbook book) {
        this.method = method;
        this.round = round;
        this.book = book;
        round.steps().stream().flatMap(this::shares).forEach(share -> takers.merge(share, 1, Integer::sum));
    }

    /** What lines are about. */
    private enum Shelf {
        STORY,
        /** Any case; for turns that are not about Sarah's story. */
        OPEN,
        /** What each of them would bring. */
        OWN,
        LOOK_BACK
    }

    /** What several steps take from. */
    private record Share(int room, ContributionKind kind, boolean bringer, Shelf shelf) {}

    /** The tables at which people sit in a step. */
    List<Integer> rooms(StepRead step) {
        return step.seat() == null
                ? List.of(TOGETHER)
                : round.present().stream()
                        .flatMap(it -> Optional.ofNullable(it.room()).stream())
                        .distinct()
                        .toList();
    }

    /** Whether each says what they would bring themselves. */
    boolean isOwn(StepRead step, ContributionKind kind, boolean bringer) {
        return shelf(step, phase(step), kind, bringer) == Shelf.OWN;
    }

    /** The lines of a step, each time it is asked those of the next step that takes of them. */
    List<String> next(StepRead step, int room, ContributionKind kind, boolean bringer, int most) {
        var share = new Share(room, kind, bringer, shelf(step, phase(step), kind, bringer));
        var all = lines(share);
        if (all.isEmpty()) {
            return all;
        }
        var number = taken.merge(share, 1, Integer::sum) - 1;
        var steps = takers.getOrDefault(share, 1);
        var part = all.subList(number * all.size() / steps, (number + 1) * all.size() / steps);
        var told = part.isEmpty() ? List.of(all.get(number % all.size())) : part;
        return told.subList(0, Math.min(most, told.size()));
    }

    private List<String> lines(Share share) {
        return switch (share.shelf()) {
            case LOOK_BACK -> share.bringer() ? List.of() : book.lookBack();
            case OPEN, OWN -> book.open().of(share.kind(), share.bringer());
            case STORY -> book.storyFor(method).lines().of(share.kind(), share.bringer());
        };
    }

    private Stream<Share> shares(StepRead step) {
        var phase = phase(step);
        return rooms(step).stream()
                .flatMap(room -> Stream.of(ContributionKind.values()).flatMap(kind -> Stream.of(true, false)
                        .filter(bringer -> phase.most(kind, bringer) > 0)
                        .map(bringer -> new Share(room, kind, bringer, shelf(step, phase, kind, bringer)))));
    }

    private static Shelf shelf(StepRead step, Phase phase, ContributionKind kind, boolean bringer) {
        if (phase.bringer() == BringerPart.NONE) {
            return kind == ContributionKind.QUESTION
                    ? Shelf.OWN
                    : kind == ContributionKind.INSIGHT ? Shelf.LOOK_BACK : Shelf.OPEN;
        }
        if (step.seat() == null && step.about() == null) {
            return Shelf.STORY;
        }
        return bringer && kind == ContributionKind.QUESTION ? Shelf.OWN : Shelf.OPEN;
    }

    private Phase phase(StepRead step) {
        return method.phase(step.phase());
    }
}
