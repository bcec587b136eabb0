package org.leerkring.rounds.methods.own;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.methods.Allowed;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.CaseField;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Giver;
import org.leerkring.rounds.methods.GroupPart;
import org.leerkring.rounds.methods.Instructions;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.Minutes;
import org.leerkring.rounds.methods.Names;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Rating;
import org.leerkring.rounds.methods.Repeats;
import org.leerkring.rounds.methods.Reveal;
import org.leerkring.rounds.methods.Wording;

/** Methods for tests, a word at a time. */
record Written(String name, int least, int most, int minutes, String source, List<Phase> phases) {

    static Written sound() {
        return new Written(
                "Kort rondje",
                3,
                8,
                20,
                "",
                List.of(
                        PhaseWritten.asking("a").phase(),
                        PhaseWritten.asking("b").phase()));
    }

    Written called(String other) {
        return new Written(other, least, most, minutes, source, phases);
    }

    Written forPeople(int fewest, int many) {
        return new Written(name, fewest, many, minutes, source, phases);
    }

    Written lasting(int time) {
        return new Written(name, least, most, time, source, phases);
    }

    Written from(String words) {
        return new Written(name, least, most, minutes, words, phases);
    }

    Written of(PhaseWritten... written) {
        return new Written(
                name,
                least,
                most,
                minutes,
                source,
                List.of(written).stream().map(PhaseWritten::phase).toList());
    }

    Method method() {
        return new Method(
                new MethodKey("kort"),
                1,
                dutch(name),
                dutch(source),
                least,
                most,
                minutes,
                Wording.EMPTY,
                Wording.EMPTY,
                phases);
    }

    static Wording dutch(String words) {
        return new Wording(words, "");
    }

    /** A phase in which the group asks and the bringer answers, unless told otherwise. */
    record PhaseWritten(
            String key,
            String name,
            Minutes minutes,
            BringerPart bringer,
            GroupPart group,
            List<Allowed> contributions,
            Set<ContributionKind> worksOn,
            Set<Rate> rated,
            Rating rating,
            @Nullable CaseField reveals,
            Repeats repeats) {

        static PhaseWritten asking(String key) {
            return new PhaseWritten(
                    key,
                    "Vragen",
                    new Minutes(10, 5, 15),
                    BringerPart.ANSWERS,
                    GroupPart.ASKS,
                    List.of(new Allowed(ContributionKind.QUESTION, Giver.GROUP, 3)),
                    Set.of(),
                    Set.of(),
                    Rating.NONE,
                    null,
                    Repeats.ONCE);
        }

        PhaseWritten called(String other) {
            return new PhaseWritten(
                    key, other, minutes, bringer, group, contributions, worksOn, rated, rating, reveals, repeats);
        }

        PhaseWritten lasting(int usual, int least, int most) {
            var other = new Minutes(usual, least, most);
            return new PhaseWritten(
                    key, name, other, bringer, group, contributions, worksOn, rated, rating, reveals, repeats);
        }

        PhaseWritten with(BringerPart brings, GroupPart does) {
            return new PhaseWritten(
                    key, name, minutes, brings, does, contributions, worksOn, rated, rating, reveals, repeats);
        }

        PhaseWritten taking(Allowed... allowed) {
            return new PhaseWritten(
                    key, name, minutes, bringer, group, List.of(allowed), worksOn, rated, rating, reveals, repeats);
        }

        PhaseWritten workingOn(ContributionKind... kinds) {
            return new PhaseWritten(
                    key, name, minutes, bringer, group, contributions, Set.of(kinds), rated, rating, reveals, repeats);
        }

        PhaseWritten rating(Rating other) {
            return new PhaseWritten(
                    key, name, minutes, bringer, group, contributions, worksOn, rated, other, reveals, repeats);
        }

        PhaseWritten onlyRated(Rate... rates) {
            return new PhaseWritten(
                    key,
                    name,
                    minutes,
                    bringer,
                    group,
                    contributions,
                    worksOn,
                    Set.of(rates),
                    rating,
                    reveals,
                    repeats);
        }

        PhaseWritten revealing(CaseField field) {
            return new PhaseWritten(
                    key, name, minutes, bringer, group, contributions, worksOn, rated, rating, field, repeats);
        }

        PhaseWritten coming(Repeats round) {
            return new PhaseWritten(
                    key, name, minutes, bringer, group, contributions, worksOn, rated, rating, reveals, round);
        }

        Phase phase() {
            var nothing = Wording.EMPTY;
            return new Phase(
                    key,
                    dutch(name),
                    nothing,
                    new Instructions(nothing, nothing, nothing, nothing),
                    minutes,
                    bringer,
                    group,
                    contributions,
                    worksOn,
                    rated,
                    Reveal.AT_ONCE,
                    Names.SHOWN,
                    rating,
                    false,
                    reveals,
                    false,
                    repeats,
                    false);
        }
    }
}
