package org.leerkring.rounds.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of the shipped methods: all there, in order, readable in each language, and as long as described. */
class ShippedMethodsTest {

    /** The minutes a method is described with, and those of its phases when each comes round once. */
    private static final String EXPECTED = """
            incident          |  60 |  60
            incident-written  |  90 |  90
            gossip            |  60 |  60
            balint-school     |  60 |  60
            balint            |  45 |  45
            socratic          |  45 |  45
            ten-steps         | 120 | 120
            appreciative      |  60 |  60
            consultancy       |  50 |  50
            consultancy-short |  20 |  20
            troika            |  30 |  11
            heilsbronn        |  65 |  65
            case-clinic       |  30 |  34
            case-clinic-long  |  70 |  70
            five-rounds       |  60 |  60
            """;

    static List<Method> methods() {
        return new ShippedMethods(new JsonMapper()).all();
    }

    @Test
    void theyAreShippedInOrderAndTakeTheTimeTheyAreDescribedWith() {
        assertThat(methods())
                .extracting(method -> method.key().value() + " | " + method.minutes() + " | " + method.total())
                .containsExactlyElementsOf(EXPECTED.lines()
                        .map(line -> line.replaceAll(" +", " ").strip())
                        .toList());
    }

    @Test
    void noFileSaysAWordThatNothingReads() {
        var strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThat(new ShippedMethods(strict).all()).isEqualTo(methods());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodCanBeReadInEachLanguage(Method method) {
        assertThat(List.of(method.name(), method.source(), method.useWhen(), method.notWhen()))
                .allSatisfy(ShippedMethodsTest::isWellWritten);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void eachPhaseTellsEachRoleWhatToDoInEachLanguage(Method method) {
        assertThat(method.phases())
                .allSatisfy(phase -> assertThat(texts(phase)).allSatisfy(ShippedMethodsTest::isWellWritten));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodSaysForHowManyItIsAndForHowLong(Method method) {
        assertThat(method.version()).isPositive();
        assertThat(method.least()).isBetween(3, method.most());
        assertThat(method.phases())
                .allSatisfy(phase -> assertThat(phase.minutes().usual())
                        .isPositive()
                        .isBetween(phase.minutes().least(), phase.minutes().most()));
        assertThat(method.phases())
                .allSatisfy(phase -> assertThat(phase.minutes().least()).isPositive());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void itsPhasesHaveKeysOfTheirOwn(Method method) {
        assertThat(method.phases())
                .extracting(Phase::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z-]+"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void onTheTableIsOnlyWhatWasSaidBefore(Method method) {
        var said = new HashSet<ContributionKind>();
        for (var phase : method.phases()) {
            assertThat(said).as(phase.key()).containsAll(phase.worksOn());
            said.addAll(sayable(phase));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatTheBringerCouldNotSeeIsPutOnTheTableLater(Method method) {
        var phases = method.phases();
        for (var i = 0; i < phases.size(); i++) {
            if (phases.get(i).bringer() == BringerPart.AWAY) {
                assertThat(phases.stream().skip(i + 1L).flatMap(later -> later.worksOn().stream()))
                        .as(phases.get(i).key())
                        .containsAll(sayable(phases.get(i)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void adviceWaitsUntilSolutionsAreAllowed(Method method) {
        assertThat(method.phases().stream().filter(Phase::noSolutions))
                .allSatisfy(phase -> assertThat(sayable(phase)).doesNotContain(ContributionKind.ADVICE));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsRatedIsOnTheTableAndWhoRatesMaySpeak(Method method) {
        assertThat(method.phases().stream().filter(phase -> phase.rating() != Rating.NONE))
                .allSatisfy(phase -> {
                    assertThat(phase.worksOn()).isNotEmpty();
                    assertThat(phase.bringer()).isIn(BringerPart.RATES, BringerPart.DECIDES);
                });
    }

    private static Set<ContributionKind> sayable(Phase phase) {
        var kinds = new HashSet<ContributionKind>();
        Arrays.stream(ContributionKind.values())
                .filter(kind -> phase.most(kind, true) > 0 || phase.most(kind, false) > 0)
                .forEach(kinds::add);
        return kinds;
    }

    private static List<Wording> texts(Phase phase) {
        var asked = phase.instructions();
        return List.of(phase.name(), phase.purpose(), asked.bringer(), asked.group(), asked.facilitator(), asked.say());
    }

    private static void isWellWritten(Wording wording) {
        assertThat(Stream.of(wording.nl(), wording.en()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("[!'\"]|  |^ | $"));
        // a name may be the same word in both languages, a sentence is not
        if (wording.nl().contains(".")) {
            assertThat(wording.nl()).as("a text left untranslated").isNotEqualTo(wording.en());
        }
    }
}
