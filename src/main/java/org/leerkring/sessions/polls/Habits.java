package org.leerkring.sessions.polls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.polls.PollAnswers.Earlier;

/** On which weekday and part of the day the members of a community could come before. */
final class Habits {

    /** What nobody was asked about counts as suiting half of two people: a little knowledge does not outweigh much. */
    private static final double UNKNOWN_SUITS = 1;

    private static final double UNKNOWN_ASKED = 2;

    /** What is tried first where nothing is known: the middle of the week, when fewest work part-time or are away. */
    private static final List<DayOfWeek> USUAL =
            List.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.WEDNESDAY);

    private final Map<Slot, Count> counts = new HashMap<>();

    /** @param isIn whose answers count: who left has no say any more */
    Habits(Collection<Earlier> answers, Predicate<PersonId> isIn) {
        for (var answer : answers) {
            if (isIn.test(answer.person())) {
                var local = answer.starts().atZone(Almanac.HERE);
                counts.computeIfAbsent(
                                new Slot(local.getDayOfWeek(), PartOfDay.of(local.toLocalTime())), _ -> new Count())
                        .add(answer);
            }
        }
    }

    /** All slots of a school week, the most promising first. */
    List<Slot> bestFirst() {
        return USUAL.stream()
                .flatMap(day -> Stream.of(PartOfDay.values()).map(part -> new Slot(day, part)))
                .sorted(Comparator.comparingDouble(
                                (Slot slot) -> -share(slot)) // the sort keeps the usual order of equals
                        .thenComparing(Slot::part))
                .toList();
    }

    /** How many members could come then before, out of how many who were asked. */
    Known known(Slot slot) {
        var count = counts.get(slot);
        return count == null ? new Known(0, 0) : new Known(count.couldCome.size(), count.asked.size());
    }

    private double share(Slot slot) {
        var count = counts.get(slot);
        return count == null
                ? UNKNOWN_SUITS / UNKNOWN_ASKED
                : (count.suits + UNKNOWN_SUITS) / (count.answers + UNKNOWN_ASKED);
    }

    record Slot(DayOfWeek day, PartOfDay part) {

        boolean isOn(LocalDate date) {
            return date.getDayOfWeek() == day;
        }
    }

    record Known(int couldCome, int asked) {}

    private static final class Count {

        private final Set<PersonId> couldCome = new HashSet<>();
        private final Set<PersonId> asked = new HashSet<>();
        private double suits;
        private int answers;

        void add(Earlier answer) {
            answers++;
            asked.add(answer.person());
            if (answer.answer().comes()) {
                couldCome.add(answer.person());
            }
            suits += switch (answer.answer()) {
                case YES -> 1;
                case IF_NEED_BE -> 0.5;
                case NO -> 0;
            };
        }
    }
}
