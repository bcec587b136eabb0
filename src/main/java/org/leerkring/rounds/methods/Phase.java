package org.leerkring.rounds.methods;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.Rate;

/**
 * A phase of a method: who does what, what may be said by whom, and who sees it when.
 *
 * @param key names it within its method, also in rounds that ran long ago
 * @param contributions what may be said, by whom, and how often
 * @param worksOn what was said in earlier phases and is on the table in this one, to be answered, rated or talked about
 * @param rated of what is on the table and was up for rating before, only what the bringer rated so; empty for all of it
 * @param restate whether the case-bringer is offered to put the question anew
 * @param reveals the part of the case that is told only now; null for none
 * @param noSolutions whether it is too early for advice
 * @param optional whether it may be left out
 */
public record Phase(
        String key,
        Wording name,
        Wording purpose,
        Instructions instructions,
        Minutes minutes,
        BringerPart bringer,
        GroupPart group,
        List<Allowed> contributions,
        Set<ContributionKind> worksOn,
        Set<Rate> rated,
        Reveal reveal,
        Names names,
        Rating rating,
        boolean restate,
        @Nullable CaseField reveals,
        boolean noSolutions,
        Repeats repeats,
        boolean optional) {

    /** Files leave out what is usual. */
    public Phase {
        contributions = List.copyOf(Objects.requireNonNullElse(contributions, List.of()));
        worksOn = Set.copyOf(Objects.requireNonNullElse(worksOn, Set.of()));
        rated = Set.copyOf(Objects.requireNonNullElse(rated, Set.of()));
        reveal = Objects.requireNonNullElse(reveal, Reveal.AT_ONCE);
        names = Objects.requireNonNullElse(names, Names.SHOWN);
        rating = Objects.requireNonNullElse(rating, Rating.NONE);
        repeats = Objects.requireNonNullElse(repeats, Repeats.ONCE);
    }

    /** Without a limit. */
    public static final int ANY = Integer.MAX_VALUE;

    /**
     * How many of a kind one person may say in this phase; 0 when they may not, {@link #ANY} without a limit. A bringer
     * who is to be silent says nothing, whatever the phase takes.
     */
    public int most(ContributionKind kind, boolean bringer) {
        if (bringer && this.bringer.isSilent() || !bringer && group == GroupPart.AWAY) {
            return 0;
        }
        return contributions.stream()
                .filter(allowed -> allowed.kind() == kind && allowed.takes(bringer))
                .mapToInt(allowed -> allowed.most() == null ? ANY : allowed.most())
                .max()
                .orElse(0);
    }

    /** Whether it is about the case of the one who brings it in, so that there has to be someone. */
    public boolean needsBringer() {
        return repeats == Repeats.ONCE && bringer != BringerPart.NONE;
    }

    /** Whether the bringer rates contributions of this kind in this phase: what it works on, or else what is said in it. */
    public boolean isUpForRating(ContributionKind kind) {
        return rating != Rating.NONE
                && (worksOn.isEmpty() ? most(kind, true) > 0 || most(kind, false) > 0 : worksOn.contains(kind));
    }

    Phase lasting(int time) {
        return new Phase(
                key,
                name,
                purpose,
                instructions,
                minutes.with(time),
                bringer,
                group,
                contributions,
                worksOn,
                rated,
                reveal,
                names,
                rating,
                restate,
                reveals,
                noSolutions,
                repeats,
                optional);
    }
}
