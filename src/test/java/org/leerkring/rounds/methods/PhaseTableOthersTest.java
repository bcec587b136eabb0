package org.leerkring.rounds.methods;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leerkring.rounds.Rate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks every phase of the methods numbered 8 to 13 in the design's intervision.md, long and short forms too, and says
 * what each of its attributes must be. "any" stands for no limit, "-" for none or no, "too early" for no solutions yet.
 */
class PhaseTableOthersTest {

    private static final String TABLE = """
            method            | phase         | min | bringer          | group        | bringer may say                   | group may say                        | revealed            | names | rating | only rated | restate | reveals | too early | repeats      | optional | on the table
            appreciative      | success       | 15  | tells            | writes alone | -                                 | statement:any                        | when the phase ends | shown | -      | -          | -       | -       | -         | once         | -        | -
            appreciative      | columns       | 20  | answers          | talks        | fact:any appreciation:any         | fact:any appreciation:any            | at once             | shown | -      | -          | -       | -       | -         | once         | -        | statement
            appreciative      | deepening     | 15  | answers          | asks         | fact:any                          | question:any                         | at once             | shown | -      | -          | -       | -       | -         | once         | -        | fact appreciation
            appreciative      | lessons       | 10  | tells            | talks        | insight:2 action:1                | insight:2 action:1                   | at once             | shown | -      | -          | -       | -       | -         | once         | -        | fact appreciation

            consultancy       | overview      | 10  | tells            | listens      | question:1 fact:any               | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            consultancy       | clarifying    | 5   | answers briefly  | asks         | fact:any                          | question:any                         | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | question fact
            consultancy       | probing       | 10  | answers          | asks         | fact:any insight:any              | question:any                         | at once             | shown | -      | -          | yes     | -       | yes       | once         | -        | question fact
            consultancy       | discussion    | 15  | listens silently | talks        | -                                 | question:any hypothesis:any advice:2 | at once             | shown | -      | -          | -       | -       | -         | once         | -        | question fact insight
            consultancy       | reflection    | 5   | tells            | listens      | insight:any action:3              | -                                    | at once             | shown | -      | -          | -       | -       | -         | once         | -        | question hypothesis advice
            consultancy       | debrief       | 5   | tells            | talks        | insight:2                         | insight:2                            | at once             | shown | -      | -          | -       | -       | -         | once         | -        | -

            consultancy-short | overview      | 4   | tells            | listens      | question:1 fact:any               | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            consultancy-short | clarifying    | 2   | answers briefly  | asks         | fact:any                          | question:1                           | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | question fact
            consultancy-short | probing       | 4   | answers          | asks         | fact:any insight:any              | question:1                           | at once             | shown | -      | -          | yes     | -       | yes       | once         | -        | question fact
            consultancy-short | discussion    | 6   | listens silently | talks        | -                                 | question:any hypothesis:any advice:1 | at once             | shown | -      | -          | -       | -       | -         | once         | -        | question fact insight
            consultancy-short | reflection    | 2   | tells            | listens      | insight:any action:1              | -                                    | at once             | shown | -      | -          | -       | -       | -         | once         | -        | question hypothesis advice
            consultancy-short | debrief       | 2   | tells            | talks        | insight:1                         | insight:1                            | at once             | shown | -      | -          | -       | -       | -         | once         | -        | -

            troika            | reflect       | 1   | none             | writes alone | -                                 | -                                    | when the phase ends | shown | -      | -          | -       | -       | -         | once         | -        | -
            troika            | question      | 2   | tells            | listens      | question:1 fact:any               | -                                    | at once             | shown | -      | -          | -       | -       | yes       | in subgroups | -        | -
            troika            | clarify       | 2   | answers briefly  | asks         | fact:any                          | question:any                         | at once             | shown | -      | -          | -       | -       | yes       | in subgroups | -        | question fact
            troika            | consult       | 5   | listens silently | talks        | -                                 | hypothesis:any advice:any            | at once             | shown | -      | -          | -       | -       | -         | in subgroups | -        | question fact
            troika            | most-valuable | 1   | decides          | listens      | insight:1 action:1                | -                                    | at once             | shown | -      | -          | -       | -       | -         | in subgroups | -        | hypothesis advice

            heilsbronn        | roles         | 5   | none             | talks        | -                                 | -                                    | at once             | shown | -      | -          | -       | -       | -         | once         | -        | -
            heilsbronn        | case          | 5   | tells            | listens      | question:1 fact:any               | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            heilsbronn        | interview     | 15  | answers          | asks         | fact:any                          | question:any                         | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | question fact
            heilsbronn        | hypotheses    | 10  | away             | talks        | -                                 | feeling:any hypothesis:any           | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | question fact
            heilsbronn        | position      | 5   | tells            | listens      | fact:any insight:any              | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | feeling hypothesis
            heilsbronn        | solutions     | 10  | away             | talks        | -                                 | advice:any                           | at once             | shown | -      | -          | -       | -       | -         | once         | -        | fact hypothesis insight
            heilsbronn        | decision      | 10  | decides          | listens      | insight:any action:3              | -                                    | at once             | shown | -      | -          | -       | -       | -         | once         | -        | advice
            heilsbronn        | exchange      | 5   | tells            | talks        | feeling:1 insight:2               | feeling:1 insight:2                  | at once             | shown | -      | -          | -       | -       | -         | once         | -        | -

            case-clinic       | case          | 5   | tells            | listens      | question:1 fact:any feeling:any   | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            case-clinic       | clarifying    | 5   | answers briefly  | asks         | fact:any feeling:any              | question:any                         | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | question fact feeling
            case-clinic       | stillness     | 1   | listens silently | listens      | -                                 | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            case-clinic       | mirroring     | 6   | listens silently | talks        | -                                 | association:1 feeling:1 hypothesis:1 | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            case-clinic       | dialogue      | 12  | tells            | talks        | insight:any                       | question:any advice:1 insight:any    | at once             | shown | -      | -          | -       | -       | -         | once         | -        | association feeling hypothesis
            case-clinic       | closing       | 5   | decides          | talks        | appreciation:1 insight:1 action:3 | appreciation:1 insight:1             | at once             | shown | -      | -          | -       | -       | -         | once         | -        | association advice insight

            case-clinic-long  | roles         | 2   | none             | talks        | -                                 | -                                    | at once             | shown | -      | -          | -       | -       | -         | once         | yes      | -
            case-clinic-long  | intention     | 10  | tells            | listens      | question:1 fact:any feeling:any   | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            case-clinic-long  | clarifying    | 5   | answers briefly  | asks         | fact:any feeling:any              | question:any                         | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | question fact feeling
            case-clinic-long  | stillness     | 3   | listens silently | listens      | -                                 | -                                    | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            case-clinic-long  | mirroring     | 10  | listens silently | talks        | -                                 | association:2 feeling:2 hypothesis:2 | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            case-clinic-long  | dialogue      | 30  | tells            | talks        | insight:any                       | question:any advice:1 insight:any    | at once             | shown | -      | -          | -       | -       | -         | once         | -        | association feeling hypothesis
            case-clinic-long  | closing       | 8   | decides          | talks        | appreciation:1 insight:1 action:3 | appreciation:1 insight:1             | at once             | shown | -      | -          | -       | -       | -         | once         | -        | association advice insight
            case-clinic-long  | journal       | 2   | listens silently | writes alone | -                                 | -                                    | when the phase ends | shown | -      | -          | -       | -       | -         | once         | -        | advice insight

            five-rounds       | map           | 15  | tells            | asks         | fact:any                          | question:any                         | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | -
            five-rounds       | confirm       | 10  | listens silently | talks        | -                                 | appreciation:2                       | at once             | shown | -      | -          | -       | -       | yes       | once         | -        | fact
            five-rounds       | core-question | 10  | decides          | talks        | -                                 | question:1                           | at once             | shown | -      | -          | yes     | -       | yes       | once         | -        | question fact
            five-rounds       | advise        | 15  | listens silently | talks        | -                                 | advice:3                             | at once             | shown | -      | -          | -       | -       | -         | once         | -        | question fact
            five-rounds       | conclude      | 10  | decides          | talks        | insight:1 action:3                | insight:1                            | at once             | shown | -      | -          | -       | -       | -         | once         | -        | advice appreciation
            """;

    private static final List<Method> SHIPPED =
            ShippedMethods.read(JsonMapper.builder().build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appreciative",
                "consultancy",
                "consultancy-short",
                "troika",
                "heilsbronn",
                "case-clinic",
                "case-clinic-long",
                "five-rounds"
            })
    void eachPhaseIsAsTheDesignHasIt(String key) {
        var expected = TABLE.lines()
                .map(PhaseTableOthersTest::withoutPadding)
                .filter(row -> row.startsWith(key + " |"))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(method(key).phases()).map(phase -> row(key, phase)).containsExactlyElementsOf(expected);
    }

    /**
     * What a method takes as a whole, and what its phases come to when each comes round once: Troika’s come round three
     * times, and those of the short case clinic come to a little more than the half hour it is known by.
     */
    @ParameterizedTest
    @CsvSource({
        "appreciative, 60, 60, 4, 10, true",
        "consultancy, 50, 50, 4, 10, true",
        "consultancy-short, 20, 20, 3, 6, true",
        "troika, 30, 11, 3, 30, false",
        "heilsbronn, 65, 65, 5, 10, false",
        "case-clinic, 30, 34, 3, 6, true",
        "case-clinic-long, 70, 70, 4, 6, false",
        "five-rounds, 60, 60, 4, 10, true"
    })
    void theWholeIsAsTheDesignHasIt(
            String key, int minutes, int total, int least, int most, boolean beginsWithBringer) {
        var method = method(key);

        assertThat(method.version()).isOne();
        assertThat(method.minutes()).isEqualTo(minutes);
        assertThat(method.total()).isEqualTo(total);
        assertThat(method.least()).isEqualTo(least);
        assertThat(method.most()).isEqualTo(most);
        assertThat(method.beginsWithBringer()).isEqualTo(beginsWithBringer);
        assertThat(method.takesBringer()).isEqualTo(!key.equals("troika"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aPhaseCanBeShorterAndLongerThanUsual(Method method) {
        assertThat(method.phases()).extracting(Phase::minutes).allSatisfy(minutes -> {
            assertThat(minutes.usual()).isBetween(minutes.least(), minutes.most());
            assertThat(minutes.least()).isPositive();
            assertThat(minutes.most()).isGreaterThan(minutes.usual());
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyTextIsThereInBothLanguagesAndSpeaksCalmly(Method method) {
        assertThat(texts(method)).allSatisfy(text -> assertThat(text)
                .isNotBlank()
                .doesNotContain("!", "'", "\"")
                .matches(sentences -> ENDS.matcher(sentences).results().count() <= 2, "has at most two sentences"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatWasSaidInTheBringersAbsenceIsPutBeforeThemLater(Method method) {
        var phases = method.phases();
        for (var i = 0; i < phases.size(); i++) {
            if (phases.get(i).bringer() == BringerPart.AWAY) {
                assertThat(shown(phases.subList(i + 1, phases.size()))).containsAll(kinds(kind(phases.get(i), false)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nothingIsOnTheTableThatNobodyCouldHaveSaid(Method method) {
        var said = EnumSet.noneOf(ContributionKind.class);
        for (var phase : method.phases()) {
            assertThat(said).containsAll(phase.worksOn());
            said.addAll(kinds(kind(phase, true).or(kind(phase, false))));
        }
    }

    private static final Pattern ENDS = Pattern.compile("[.?](\\s|$)");

    private static Stream<Method> methods() {
        return TABLE.lines()
                .skip(1)
                .filter(row -> !row.isBlank())
                .map(row -> row.substring(0, row.indexOf(' ')))
                .distinct()
                .map(PhaseTableOthersTest::method);
    }

    private static Method method(String key) {
        return SHIPPED.stream()
                .filter(method -> method.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String row(String key, Phase phase) {
        return String.join(
                " | ",
                key,
                phase.key(),
                String.valueOf(phase.minutes().usual()),
                word(phase.bringer()),
                word(phase.group()),
                limits(phase, true),
                limits(phase, false),
                word(phase.reveal()),
                word(phase.names()),
                phase.rating() == Rating.NONE ? "-" : word(phase.rating()),
                listed(Arrays.stream(Rate.values())
                        .filter(phase.rated()::contains)
                        .map(PhaseTableOthersTest::word)),
                yes(phase.restate()),
                word(phase.reveals()),
                yes(phase.noSolutions()),
                word(phase.repeats()),
                yes(phase.optional()),
                listed(kinds(phase.worksOn()::contains).stream().map(PhaseTableOthersTest::word)));
    }

    private static String limits(Phase phase, boolean bringer) {
        return listed(kinds(kind(phase, bringer)).stream().map(kind -> {
            var most = phase.most(kind, bringer);
            return word(kind) + ":" + (most == Phase.ANY ? "any" : most);
        }));
    }

    private static Predicate<ContributionKind> kind(Phase phase, boolean bringer) {
        return kind -> phase.most(kind, bringer) > 0;
    }

    private static List<ContributionKind> kinds(Predicate<ContributionKind> which) {
        return Arrays.stream(ContributionKind.values()).filter(which).toList();
    }

    private static Set<ContributionKind> shown(List<Phase> phases) {
        var shown = EnumSet.noneOf(ContributionKind.class);
        phases.stream()
                .filter(phase -> phase.bringer() != BringerPart.AWAY)
                .forEach(phase -> shown.addAll(phase.worksOn()));
        return shown;
    }

    private static Stream<String> texts(Method method) {
        var ofPhases = method.phases().stream()
                .flatMap(phase -> Stream.of(
                        phase.name(),
                        phase.purpose(),
                        phase.instructions().bringer(),
                        phase.instructions().group(),
                        phase.instructions().facilitator(),
                        phase.instructions().say()));
        return Stream.concat(Stream.of(method.name(), method.source(), method.useWhen(), method.notWhen()), ofPhases)
                .flatMap(wording -> Stream.of(wording.nl(), wording.en()));
    }

    private static String listed(Stream<String> words) {
        var list = words.collect(joining(" "));
        return list.isEmpty() ? "-" : list;
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "-" : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String yes(boolean value) {
        return value ? "yes" : "-";
    }

    private static String withoutPadding(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).collect(joining(" | "));
    }
}
