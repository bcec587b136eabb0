package org.leerkring.rounds.methods.own;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.methods.Allowed;
import org.leerkring.rounds.methods.CaseField;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.GroupPart;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Minutes;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Rating;
import org.leerkring.rounds.methods.Wording;
import org.leerkring.rounds.methods.own.Problem.What;

/** Looks whether a method can be led as it is written, before anyone sits around the table with it. */
public final class Soundness {

    /** The most characters of a name. */
    public static final int NAME = 80;

    /** The most characters of any other text; half a page to read aloud. */
    public static final int TEXT = 1_000;

    /** The most phases; a group cannot follow more. */
    public static final int PHASES = 20;

    /** The most people around one case. */
    public static final int PEOPLE = 40;

    /** The most minutes of a phase, or of a whole method: a long half day. */
    public static final int MINUTES = 300;

    /** The most contributions of a kind a phase may ask of one person. */
    public static final int EACH = 20;

    private static final int IN_A_ROOM = 3;

    private final Method method;
    private final List<Problem> found = new ArrayList<>();

    private Soundness(Method method) {
        this.method = method;
    }

    /** What is wrong with it, from top to bottom; nothing when it can be led. */
    public static List<Problem> problems(Method method) {
        var look = new Soundness(method);
        look.atTheWhole();
        look.atThePhases();
        return List.copyOf(look.found);
    }

    /** How many minutes the phases usually take with so many people, those that come round to each counted for each. */
    public static int usualWith(Method method, int people) {
        return total(method, Minutes::usual, people);
    }

    private void atTheWhole() {
        check(!method.name().isEmpty(), null, What.NO_NAME);
        check(
                method.least() >= 2 && method.least() <= method.most() && method.most() <= PEOPLE,
                null,
                What.GROUP_SIZE,
                PEOPLE);
        check(!method.phases().isEmpty(), null, What.NO_PHASES);
        check(method.phases().size() <= PHASES, null, What.TOO_MANY_PHASES, PHASES);
        var least = total(method, Minutes::least, method.least());
        var most = Math.min(MINUTES, total(method, Minutes::most, method.most()));
        check(method.minutes() >= least, null, What.TOO_LITTLE_TIME, least);
        check(method.phases().isEmpty() || method.minutes() <= most, null, What.TOO_MUCH_TIME, most);
        fits(method.name(), NAME, null);
        Stream.of(method.source(), method.useWhen(), method.notWhen()).forEach(words -> fits(words, TEXT, null));
    }

    private static int total(Method method, ToIntFunction<Minutes> minutes, int people) {
        return method.phases().stream()
                .mapToInt(phase -> minutes.applyAsInt(phase.minutes())
                        * switch (phase.repeats()) {
                            case ONCE -> 1;
                            case FOR_EACH_PARTICIPANT -> people;
                            case IN_SUBGROUPS -> IN_A_ROOM;
                        })
                .sum();
    }

    private void atThePhases() {
        Set<ContributionKind> given = EnumSet.noneOf(ContributionKind.class);
        Set<CaseField> revealed = EnumSet.noneOf(CaseField.class);
        for (var phase : method.phases()) {
            atOne(phase);
            phase.worksOn().stream()
                    .filter(kind -> !given.contains(kind))
                    .sorted()
                    .forEach(kind -> add(phase, What.NOTHING_GIVEN_BEFORE, kind));
            phase.rated().stream()
                    .filter(rate -> !offeredBefore(phase, rate))
                    .sorted()
                    .forEach(rate -> add(phase, What.NOT_RATED_BEFORE, rate));
            Stream.of(ContributionKind.values())
                    .filter(kind -> phase.most(kind, true) > 0 || phase.most(kind, false) > 0)
                    .forEach(given::add);
            if (phase.reveals() != null) {
                check(revealed.add(phase.reveals()), phase.key(), What.REVEALED_TWICE, phase.reveals());
            }
        }
    }

    /** Whether something on the table of this phase could get this rate in an earlier one. */
    private boolean offeredBefore(Phase phase, Rate rate) {
        return method.phases().stream()
                .takeWhile(earlier -> !earlier.key().equals(phase.key()))
                .filter(earlier -> earlier.rating().rates().contains(rate))
                .anyMatch(earlier -> phase.worksOn().stream().anyMatch(earlier::isUpForRating));
    }

    private void atOne(Phase phase) {
        var minutes = phase.minutes();
        check(!phase.name().isEmpty(), phase.key(), What.PHASE_WITHOUT_NAME);
        check(
                minutes.least() >= 1
                        && minutes.least() <= minutes.usual()
                        && minutes.usual() <= minutes.most()
                        && minutes.most() <= MINUTES,
                phase.key(),
                What.MINUTES_OUT_OF_ORDER,
                MINUTES);
        check(
                phase.rating() == Rating.NONE
                        || !phase.contributions().isEmpty()
                        || !phase.worksOn().isEmpty(),
                phase.key(),
                What.NOTHING_TO_RATE);
        for (var allowed : phase.contributions()) {
            check(someoneMay(phase, allowed), phase.key(), What.NOBODY_MAY_GIVE, allowed.kind());
            var each = allowed.most();
            check(each == null || each >= 1 && each <= EACH, phase.key(), What.LIMIT, EACH, allowed.kind());
        }
        fits(phase.name(), NAME, phase.key());
        var asked = phase.instructions();
        Stream.of(phase.purpose(), asked.bringer(), asked.group(), asked.facilitator(), asked.say())
                .forEach(words -> fits(words, TEXT, phase.key()));
    }

    /** Whether one of those it is asked from may say anything at all in this phase. */
    private static boolean someoneMay(Phase phase, Allowed allowed) {
        var bringer = !phase.bringer().isSilent();
        var group = phase.group() != GroupPart.AWAY;
        return switch (allowed.from()) {
            case BRINGER -> bringer;
            case GROUP -> group;
            case EVERYONE -> bringer || group;
        };
    }

    private void fits(Wording words, int most, @Nullable String phase) {
        var longest = Math.max(words.nl().length(), words.en().length());
        check(longest <= most, phase, What.TOO_LONG, most, longest);
    }

    private void check(boolean sound, @Nullable String phase, What what, Object... facts) {
        if (!sound) {
            found.add(new Problem(phase, what, List.of(facts)));
        }
    }

    private void add(Phase phase, What what, Object... facts) {
        check(false, phase.key(), what, facts);
    }
}
