package org.leerkring.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.polls.Habits.Known;
import org.leerkring.sessions.polls.Habits.Slot;
import org.leerkring.sessions.polls.PollAnswers.Earlier;

class HabitsTest {

    private static final PersonId AN = new PersonId(UUID.randomUUID());
    private static final PersonId BART = new PersonId(UUID.randomUUID());
    private static final PersonId GONE = new PersonId(UUID.randomUUID());
    private static final int MONDAY = 11;
    private static final int THURSDAY = 14;
    private static final Slot MONDAY_MORNING = new Slot(DayOfWeek.MONDAY, PartOfDay.MORNING);
    private static final Slot THURSDAY_AFTERNOON = new Slot(DayOfWeek.THURSDAY, PartOfDay.AFTERNOON);

    @Test
    void whereNothingIsKnownAThursdayAfternoonIsTriedFirst() {
        assertThat(of().bestFirst()).hasSize(10).startsWith(THURSDAY_AFTERNOON);
    }

    @Test
    void whatSuitedBeforeComesFirstAndWhatDidNotComesLast() {
        var habits = of(
                answer(MONDAY, 9, AN, Suits.YES),
                answer(MONDAY, 9, BART, Suits.IF_NEED_BE),
                answer(THURSDAY, 13, AN, Suits.NO),
                answer(THURSDAY, 13, BART, Suits.NO));

        assertThat(habits.bestFirst()).startsWith(MONDAY_MORNING).endsWith(THURSDAY_AFTERNOON);
    }

    @Test
    void countsPeopleNotAnswersAndNobodyWhoLeft() {
        var habits = of(
                answer(MONDAY, 9, AN, Suits.YES),
                answer(MONDAY + 7, 9, AN, Suits.NO),
                answer(MONDAY, 9, BART, Suits.NO),
                answer(MONDAY, 9, GONE, Suits.YES));

        assertThat(habits.known(MONDAY_MORNING)).isEqualTo(new Known(1, 2));
        assertThat(habits.known(THURSDAY_AFTERNOON)).isEqualTo(new Known(0, 0));
    }

    private static Habits of(Earlier... answers) {
        return new Habits(List.of(answers), person -> !person.equals(GONE));
    }

    private static Earlier answer(int day, int hour, PersonId person, Suits suits) {
        var starts =
                LocalDateTime.of(2027, 1, day, hour, 30).atZone(Almanac.HERE).toInstant();
        return new Earlier(starts, person, suits);
    }
}
