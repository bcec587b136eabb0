package org.leerkring.rounds.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.MovableClock;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.ClockRead;
import org.leerkring.rounds.ContributionRead;
import org.leerkring.rounds.RoundPolicy;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.rounds.methods.Rating;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class PracticeTest {

    private static final MethodKey INCIDENT = new MethodKey("incident");
    private static final int LOOKS = 50;

    @Autowired
    Circle circle;

    @Autowired
    RoundPolicy policy;

    @Autowired
    MethodShelf methods;

    @Autowired
    Playbooks books;

    @Autowired
    JdbcClient jdbc;

    MovableClock clock;
    Practices practices;
    CommunityId community;
    PersonId an;

    @BeforeEach
    void aMember() {
        clock = new MovableClock();
        practices = new Practices(policy, methods, books, clock);
        community = circle.found();
        an = circle.member(community, "An Alleen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyMethodWeShipIsPractisedFromBeginToEnd(String language) {
        var all = methods.of(community);
        assertThat(all).hasSizeGreaterThanOrEqualTo(15);
        assertThat(all).allSatisfy(method -> {
            var practice = practices.begin(community, method.key(), Pace.TEN, Locale.of(language), an);
            while (read(practice).state() == RoundState.UNDERWAY) {
                var step = read(practice).step().orElseThrow();
                wholePhase(practice);
                assertThat(heard(practice, step))
                        .as(method.key().value() + " " + step.phase())
                        .hasSizeGreaterThanOrEqualTo(somebodyPlayedMaySpeak(method, step) ? 1 : 0);
                next(practice);
            }
            assertThat(texts(practice)).doesNotHaveDuplicates();
            assertThat(practice.encounters())
                    .as(method.key().value())
                    .isNotEmpty()
                    .allMatch(Encounter::helped)
                    .extracting(it -> it.moment().id())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void whatIsToBeRatedIsRatedAndWhatIsAskedIsAnswered() {
        assertThat(methods.of(community)).allSatisfy(method -> {
            var practice = begin(method.key());
            while (read(practice).state() == RoundState.UNDERWAY) {
                wholePhase(practice);
                var step = read(practice).step().orElseThrow();
                if (method.phase(step.phase()).rating() != Rating.NONE) {
                    assertThat(seenByAll(practice))
                            .filteredOn(ContributionRead::mayRate)
                            .as(method.key().value() + " " + step.phase())
                            .isNotEmpty()
                            .noneMatch(said -> said.rating() == null);
                }
                next(practice);
            }
        });
        assertThat(seenByAll(inPhase(INCIDENT, "analysis")))
                .filteredOn(said -> said.kind() == ContributionKind.QUESTION)
                .anyMatch(ContributionRead::answered);
    }

    @Test
    void whatTheMemberAsksIsAnsweredToo() {
        var practice = inPhase(INCIDENT, "questions");
        practice.round().say(read(practice).id(), ContributionKind.QUESTION, "Welke kleur had de jas?", an);

        wholePhase(practice);

        assertThat(seenByAll(practice))
                .filteredOn(said -> said.text().equals("Welke kleur had de jas?"))
                .allMatch(ContributionRead::answered);
        assertThat(texts(practice)).contains(books.in(Locale.of("nl")).unforeseen());
    }

    @Test
    void whilePausedNobodySaysAnything() {
        var practice = inPhase(INCIDENT, "questions");
        pass(practice, 0.2);
        var before = texts(practice);
        practice.round().pause(read(practice).id(), read(practice).turn(), an);

        clock.advance(Duration.ofHours(1));
        practice.look();

        assertThat(before).isNotEmpty();
        assertThat(texts(practice)).isEqualTo(before);
    }

    @Test
    void whoGoesBackHearsTheRestAndNothingTwice() {
        var practice = inPhase(INCIDENT, "questions");
        pass(practice, 0.35);
        var before = texts(practice);
        next(practice);
        practice.look();
        practice.round().back(read(practice).id(), read(practice).turn(), an);
        practice.look();
        assertThat(texts(practice)).isEqualTo(before);

        wholePhase(practice);

        assertThat(texts(practice)).hasSizeGreaterThan(before.size()).doesNotHaveDuplicates();
    }

    @Test
    void aMomentStopsTheClockUntilItIsHandled() {
        var practice = inPhase(INCIDENT, "questions");
        var moment = untilAMoment(practice);
        assertThat(clockOf(practice).isPaused()).isTrue();
        clock.advance(Duration.ofHours(1));
        assertThat(practice.look().encounter()).contains(moment);

        practice.choose(helpful(moment));
        assertThat(practice.look().encounter())
                .hasValueSatisfying(it -> assertThat(it.helped()).isTrue());
        practice.choose(1 - helpful(moment) % 2); // answered is answered
        practice.goOn();

        assertThat(practice.look().encounter()).isEmpty();
        assertThat(clockOf(practice).isPaused()).isFalse();
        assertThat(practice.encounters()).singleElement().matches(Encounter::helped);
    }

    @Test
    void whoGoesOnWithoutHandlingItIsToldSoAfterwards() {
        var practice = inPhase(INCIDENT, "questions");
        untilAMoment(practice);

        next(practice);

        assertThat(practice.look().encounter()).isEmpty();
        assertThat(clockOf(practice).isPaused()).isFalse();
        practice.round().end(read(practice).id(), read(practice).turn(), an);
        assertThat(Review.of(practice).otherwise()).hasSize(1);
    }

    @Test
    void theRulesOfARealRoundHold() {
        var practice = inPhase(INCIDENT, "advice");
        var round = practice.round();
        var id = read(practice).id();
        var sarah = Colleague.SARAH.id();

        assertThatThrownBy(() -> round.say(id, ContributionKind.ADVICE, "Maar nee", sarah))
                .hasMessage("rounds.refused.bringer-silent");
        round.say(id, ContributionKind.ADVICE, "Een", an);
        round.say(id, ContributionKind.ADVICE, "Twee", an);
        assertThatThrownBy(() -> round.say(id, ContributionKind.ADVICE, "Drie", an))
                .hasMessage("rounds.refused.enough-said");
        assertThatThrownBy(() -> round.next(id, read(practice).turn(), Colleague.KAREL.id()))
                .isInstanceOf(RoundRefused.class);
        assertThat(read(practice).step().orElseThrow().phase()).isEqualTo("advice");
    }

    @Test
    void onlyWhoPractisesFindsTheirPractice() {
        var practice = begin(INCIDENT);
        var other = circle.member(community, "Olga Ook");
        var stranger = circle.stranger("Stan Straat");

        assertThat(practices.of(community, INCIDENT, an)).contains(practice);
        assertThat(practices.of(community, INCIDENT, other)).isEmpty();
        assertThatThrownBy(() -> practices.of(community, INCIDENT, stranger)).isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> practices.begin(community, INCIDENT, Pace.TEN, Locale.of("nl"), stranger))
                .isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> practice.round().look(read(practice).id(), other))
                .isInstanceOf(RoundRefused.class);
    }

    @Test
    void nothingOfItReachesTheDatabase() {
        var before = rows();

        var practice = begin(INCIDENT);
        while (read(practice).state() == RoundState.UNDERWAY) {
            wholePhase(practice);
            next(practice);
        }
        practices.leave(community, INCIDENT, an);

        assertThat(rows()).isEqualTo(before);
        assertThat(practices.of(community, INCIDENT, an)).isEmpty();
    }

    @Test
    void bothBooksTellTheSameMoments() {
        var dutch = books.in(Locale.of("nl")).moments();

        assertThat(dutch).allSatisfy(moment -> assertThat(moment.choices())
                .hasSize(3)
                .satisfiesOnlyOnce(choice -> assertThat(choice.helps()).isTrue()));
        assertThat(books.in(Locale.ENGLISH).moments())
                .extracting(Moment::id)
                .isEqualTo(dutch.stream().map(Moment::id).toList());
    }

    private Map<String, Long> rows() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and (table_name like 'rounds\\_%' or table_name like 'audit%')")
                .query(String.class)
                .stream()
                .collect(Collectors.toMap(Function.identity(), table -> jdbc.sql("select count(*) from `" + table + "`")
                        .query(Long.class)
                        .single()));
    }

    private Practice begin(MethodKey method) {
        return practices.begin(community, method, Pace.TEN, Locale.of("nl"), an);
    }

    private Practice inPhase(MethodKey method, String phase) {
        var practice = begin(method);
        while (!read(practice).step().orElseThrow().phase().equals(phase)) {
            wholePhase(practice);
            next(practice);
        }
        return practice;
    }

    /** Lets the current phase take its time, and handles what happens well. */
    private void wholePhase(Practice practice) {
        pass(practice, 1.01);
    }

    private void pass(Practice practice, double part) {
        var given = clockOf(practice).given();
        for (var look = 0; look < LOOKS; look++) {
            clock.advance(Duration.ofMillis((long) (given.toMillis() * part / LOOKS) + 1));
            practice.look().encounter().ifPresent(met -> {
                practice.choose(helpful(met));
                practice.goOn();
            });
        }
    }

    private Encounter untilAMoment(Practice practice) {
        var step = clockOf(practice).given().dividedBy(LOOKS);
        for (var look = 0; look < LOOKS; look++) {
            clock.advance(step);
            var met = practice.look().encounter();
            if (met.isPresent()) {
                return met.get();
            }
        }
        throw new AssertionError("Nothing happened at the table");
    }

    private static int helpful(Encounter met) {
        var choices = met.moment().choices();
        return choices.indexOf(
                choices.stream().filter(Moment.Choice::helps).findFirst().orElseThrow());
    }

    private void next(Practice practice) {
        practice.round().next(read(practice).id(), read(practice).turn(), an);
    }

    private static RoundRead read(Practice practice) {
        return practice.round().read();
    }

    private static ClockRead clockOf(Practice practice) {
        return read(practice).clock().orElseThrow();
    }

    private static boolean somebodyPlayedMaySpeak(Method method, StepRead step) {
        var phase = method.phase(step.phase());
        return Stream.of(ContributionKind.values())
                .anyMatch(kind -> phase.most(kind, false) > 0 || phase.most(kind, true) > 0);
    }

    private List<ContributionRead> heard(Practice practice, StepRead step) {
        return seenByAll(practice).stream()
                .filter(said -> said.step().equals(step.id()))
                .toList();
    }

    /** What anybody at the table sees; of what several see, what the case-bringer sees. */
    private List<ContributionRead> seenByAll(Practice practice) {
        var seen = Stream.concat(Colleague.all().stream(), Stream.of(an))
                .flatMap(person -> practice.round().look(read(practice).id(), person).contributions().stream())
                .collect(Collectors.toMap(ContributionRead::id, Function.identity(), (first, _) -> first));
        return List.copyOf(seen.values());
    }

    /** In the order the member reads them. */
    private List<String> texts(Practice practice) {
        return practice.round().look(read(practice).id(), an).contributions().stream()
                .map(ContributionRead::text)
                .toList();
    }
}
