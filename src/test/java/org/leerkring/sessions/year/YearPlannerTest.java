package org.leerkring.sessions.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionRefused;

class YearPlannerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Test
    void spreadsThemEvenlyOnTheSameDayOfTheWeek() {
        assertThat(YearPlanner.spread(wish(7, 3), Set.of()))
                .containsExactly(FIRST, LocalDate.of(2026, 11, 19), LocalDate.of(2027, 1, 7));
    }

    @Test
    void aDayThatIsTakenMovesAWeekAndTheNextOnesStay() {
        assertThat(YearPlanner.spread(wish(7, 3), Set.of(LocalDate.of(2026, 11, 19))))
                .containsExactly(FIRST, LocalDate.of(2026, 11, 26), LocalDate.of(2027, 1, 7));
    }

    @Test
    void aDayNeverMovesOntoTheNextSession() {
        assertThat(YearPlanner.spread(wish(1, 2), Set.of(FIRST))).containsExactly(FIRST, FIRST.plusWeeks(1));
    }

    @Test
    void asksForSomethingThatCanBePlanned() {
        assertThatThrownBy(() -> wish(0, 5)).isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> wish(7, 0)).isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> wish(7, 13)).isInstanceOf(SessionRefused.class);
    }

    private static YearWish wish(int weeks, int count) {
        return new YearWish(FIRST, LocalTime.of(13, 30), weeks, count, Diary.HERE);
    }
}
