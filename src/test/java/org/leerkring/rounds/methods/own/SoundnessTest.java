package org.leerkring.rounds.methods.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.methods.Allowed;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.CaseField;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Giver;
import org.leerkring.rounds.methods.GroupPart;
import org.leerkring.rounds.methods.Rating;
import org.leerkring.rounds.methods.Repeats;
import org.leerkring.rounds.methods.own.Problem.What;
import org.leerkring.rounds.methods.own.Written.PhaseWritten;

class SoundnessTest {

    private static final PhaseWritten ASKING = PhaseWritten.asking("p");
    private static final PhaseWritten LATER = PhaseWritten.asking("q");
    private static final Allowed ONE_QUESTION = new Allowed(ContributionKind.QUESTION, Giver.GROUP, 1);

    static Stream<Arguments> unsound() {
        var sound = Written.sound();
        return Stream.of(
                argumentSet("no name", sound.called(" "), What.NO_NAME, null),
                argumentSet("a name too long", sound.called("x".repeat(81)), What.TOO_LONG, null),
                argumentSet("a source too long", sound.from("x".repeat(1_001)), What.TOO_LONG, null),
                argumentSet("no phases", sound.of(), What.NO_PHASES, null),
                argumentSet("21 phases", many(21).lasting(120), What.TOO_MANY_PHASES, null),
                argumentSet("alone", sound.forPeople(1, 8), What.GROUP_SIZE, null),
                argumentSet("more at least than at most", sound.forPeople(9, 8), What.GROUP_SIZE, null),
                argumentSet("a crowd", sound.forPeople(3, 41), What.GROUP_SIZE, null),
                argumentSet("shorter than its phases", sound.lasting(9), What.TOO_LITTLE_TIME, null),
                argumentSet("longer than its phases", sound.lasting(31), What.TOO_MUCH_TIME, null),
                argumentSet(
                        "too short for everyone’s turn",
                        sound.of(ASKING.coming(Repeats.FOR_EACH_PARTICIPANT)).lasting(14),
                        What.TOO_LITTLE_TIME,
                        null),
                argumentSet(
                        "too short for three turns in a room",
                        sound.of(ASKING.coming(Repeats.IN_SUBGROUPS)).lasting(14),
                        What.TOO_LITTLE_TIME,
                        null),
                argumentSet("a phase without a name", sound.of(ASKING.called(""), LATER), What.PHASE_WITHOUT_NAME, "p"),
                argumentSet(
                        "a name of a phase too long",
                        sound.of(ASKING.called("x".repeat(81)), LATER),
                        What.TOO_LONG,
                        "p"),
                argumentSet("least above usual", sound.of(ASKING.lasting(4, 5, 20)), What.MINUTES_OUT_OF_ORDER, "p"),
                argumentSet("usual above most", sound.of(ASKING.lasting(21, 5, 20)), What.MINUTES_OUT_OF_ORDER, "p"),
                argumentSet("no time", sound.of(ASKING.lasting(0, 0, 20)), What.MINUTES_OUT_OF_ORDER, "p"),
                argumentSet("a day", sound.of(ASKING.lasting(20, 5, 301)), What.MINUTES_OUT_OF_ORDER, "p"),
                argumentSet(
                        "rating nothing",
                        sound.of(ASKING.taking().rating(Rating.COLD_NEUTRAL_WARM), LATER),
                        What.NOTHING_TO_RATE,
                        "p"),
                argumentSet(
                        "working on what comes later",
                        sound.of(ASKING.workingOn(ContributionKind.QUESTION), LATER),
                        What.NOTHING_GIVEN_BEFORE,
                        "p"),
                argumentSet(
                        "working on what nobody could say",
                        sound.of(
                                ASKING.with(BringerPart.AWAY, GroupPart.AWAY).taking(everyone()),
                                LATER.workingOn(ContributionKind.STATEMENT)),
                        What.NOTHING_GIVEN_BEFORE,
                        "q"),
                argumentSet(
                        "only what was rated so, and nobody rated",
                        sound.of(ASKING, warm()),
                        What.NOT_RATED_BEFORE,
                        "q"),
                argumentSet(
                        "only what was rated so, and rating comes later",
                        sound.of(
                                ASKING.workingOn().onlyRated(Rate.WARM),
                                LATER.workingOn(ContributionKind.QUESTION).rating(Rating.COLD_NEUTRAL_WARM)),
                        What.NOT_RATED_BEFORE,
                        "p"),
                argumentSet(
                        "only what was rated otherwise",
                        sound.of(ASKING.rating(Rating.KEEP_LEAVE), warm()),
                        What.NOT_RATED_BEFORE,
                        "q"),
                argumentSet(
                        "only what was rated so, of what was not on the table then",
                        sound.of(
                                ASKING.rating(Rating.COLD_NEUTRAL_WARM).taking(everyone()),
                                PhaseWritten.asking("b"),
                                warm()),
                        What.NOT_RATED_BEFORE,
                        "q"),
                argumentSet(
                        "telling the same twice",
                        sound.of(ASKING.revealing(CaseField.OUTCOME), LATER.revealing(CaseField.OUTCOME)),
                        What.REVEALED_TWICE,
                        "q"),
                argumentSet(
                        "asking who is silent",
                        sound.of(
                                ASKING.with(BringerPart.LISTENS_SILENTLY, GroupPart.TALKS)
                                        .taking(new Allowed(ContributionKind.FACT, Giver.BRINGER, null)),
                                LATER),
                        What.NOBODY_MAY_GIVE,
                        "p"),
                argumentSet(
                        "asking who is away",
                        sound.of(ASKING.with(BringerPart.TELLS, GroupPart.AWAY).taking(ONE_QUESTION), LATER),
                        What.NOBODY_MAY_GIVE,
                        "p"),
                argumentSet(
                        "asking none of each",
                        sound.of(ASKING.taking(new Allowed(ContributionKind.QUESTION, Giver.GROUP, 0)), LATER),
                        What.LIMIT,
                        "p"),
                argumentSet(
                        "asking too many of each",
                        sound.of(ASKING.taking(new Allowed(ContributionKind.QUESTION, Giver.GROUP, 21)), LATER),
                        What.LIMIT,
                        "p"));
    }

    static Stream<Arguments> fine() {
        var sound = Written.sound();
        return Stream.of(
                argumentSet("short and plain", sound),
                argumentSet("as short as it goes", sound.lasting(10)),
                argumentSet("as long as it goes", sound.lasting(30)),
                argumentSet("20 phases", many(20).lasting(150)),
                argumentSet(
                        "everyone’s turn",
                        sound.of(ASKING.coming(Repeats.FOR_EACH_PARTICIPANT)).lasting(100)),
                argumentSet(
                        "rating what was said before",
                        sound.of(
                                ASKING,
                                LATER.taking()
                                        .workingOn(ContributionKind.QUESTION)
                                        .rating(Rating.KEEP_LEAVE))),
                argumentSet("only what was rated warm", sound.of(ASKING.rating(Rating.COLD_NEUTRAL_WARM), warm())),
                argumentSet(
                        "telling two parts",
                        sound.of(ASKING.revealing(CaseField.OUTCOME), LATER.revealing(CaseField.TRIED))),
                argumentSet(
                        "everyone while the bringer is silent",
                        sound.of(
                                ASKING.with(BringerPart.AWAY, GroupPart.TALKS).taking(everyone()),
                                LATER.workingOn(ContributionKind.STATEMENT).taking())));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void saysWhatIsWrongAndWhere(Written written, What what, @Nullable String phase) {
        assertThat(Soundness.problems(written.method())).anySatisfy(problem -> {
            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.phase()).isEqualTo(phase);
        });
    }

    @ParameterizedTest
    @MethodSource("fine")
    void saysNothingOfWhatCanBeLed(Written written) {
        var problems = Soundness.problems(written.method());

        assertThat(problems).isEmpty();
    }

    @Test
    void saysEverythingAtOnceFromTopToBottom() {
        var method = Written.sound()
                .called("")
                .of(ASKING.called(""), LATER.lasting(1, 2, 3))
                .method();

        assertThat(Soundness.problems(method))
                .extracting(Problem::what)
                .containsSubsequence(What.NO_NAME, What.PHASE_WITHOUT_NAME, What.MINUTES_OUT_OF_ORDER);
    }

    private static PhaseWritten warm() {
        return LATER.workingOn(ContributionKind.QUESTION).onlyRated(Rate.WARM);
    }

    private static Allowed everyone() {
        return new Allowed(ContributionKind.STATEMENT, Giver.EVERYONE, 2);
    }

    private static Written many(int phases) {
        return Written.sound()
                .of(IntStream.range(0, phases)
                        .mapToObj(i -> PhaseWritten.asking("p" + i))
                        .toArray(PhaseWritten[]::new));
    }
}
