package org.leerkring.networks.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkRefused;

class CalendarTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final Period YEAR = new Period(SEPTEMBER, JUNE);

    private final NetworkId network = NetworkId.fresh();

    @Test
    void aYearHoldsItsSemestersInOrder() {
        var first = new Period(SEPTEMBER, JANUARY);
        var second = new Period(JANUARY.plusDays(1), JUNE);

        assertThat(new YearDetails(YEAR, List.of(second, first)).semesters()).containsExactly(first, second);
    }

    static Stream<Arguments> mistakes() {
        var first = new Period(SEPTEMBER, JANUARY);
        return Stream.of(
                mistake("untilDate", () -> new Period(JUNE, SEPTEMBER)),
                mistake("untilDate", () -> new YearDetails(new Period(SEPTEMBER, JUNE.plusYears(1)), List.of())),
                mistake("semesters", () -> new YearDetails(YEAR, List.of(first, new Period(JANUARY, JUNE)))),
                mistake("semesters", () -> new YearDetails(YEAR, List.of(new Period(SEPTEMBER.minusDays(1), JANUARY)))),
                mistake("title", () -> day(" ", new Period(JUNE, JUNE), null, null)),
                mistake("untilDate", () -> day("Vorming", YEAR, null, null)),
                mistake("starts", () -> day("Vorming", new Period(JUNE, JUNE), null, LocalTime.NOON)),
                mistake("ends", () -> day("Vorming", new Period(JUNE, JUNE), LocalTime.NOON, LocalTime.NOON)));
    }

    private static Arguments mistake(String part, ThrowingCallable mistake) {
        return Arguments.of(part, mistake);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aRefusalBlamesThePartThatIsWrong(String part, ThrowingCallable mistake) {
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(mistake)
                .satisfies(refused -> assertThat(refused.part()).contains(part));
    }

    @Test
    void overMidnightAnEndMayBeEarlierOnTheClock() {
        assertThat(day("Tweedaagse", new Period(JUNE, JUNE.plusDays(1)), LocalTime.of(14, 0), LocalTime.of(12, 0))
                        .ends())
                .isEqualTo(LocalTime.NOON);
    }

    @Test
    void twoYearsOfANetworkDoNotOverlap() {
        var year = SchoolYear.plan(network, new YearDetails(YEAR, List.of()), List.of());

        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> SchoolYear.plan(
                        network, new YearDetails(new Period(JUNE, JUNE.plusMonths(9)), List.of()), List.of(year)))
                .returns("networks.refused.years-overlap", NetworkRefused::key);
        SchoolYear.plan(
                network, new YearDetails(new Period(JUNE.plusDays(1), JUNE.plusMonths(9)), List.of()), List.of(year));
        year.change(new YearDetails(new Period(SEPTEMBER, JUNE.minusDays(1)), List.of()), 0, List.of(year));
    }

    @Test
    void aChangeBasedOnAnOldEditionTellsTheNewOne() {
        var day = NetworkDay.plan(network, day("Vorming", new Period(JUNE, JUNE), null, null));

        assertThatExceptionOfType(DayChangedMeanwhile.class)
                .isThrownBy(() -> day.change(day("Slot", new Period(JUNE, JUNE), null, null), 7))
                .satisfies(meanwhile -> assertThat(meanwhile.details().title()).isEqualTo("Vorming"));
        assertThat(day.edition().details().title()).isEqualTo("Vorming");
    }

    private static DayDetails day(String title, Period period, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        return new DayDetails(DayKind.TRAINING, title, "Geel", period, starts, ends);
    }
}
