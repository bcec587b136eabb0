package org.leerkring.rounds;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where while rooms run side by side and people come and go: nobody stays without a room or alone in one, and
 * whose room has a turn to spare gets it.
 */
final class Seating {

    private final List<Participant> people;
    private final List<Step> steps;
    private final int position;

    /** @param position the step the group is in */
    Seating(List<Participant> people, List<Step> steps, int position) {
        this.people = people;
        this.steps = steps;
        this.position = position;
    }

    /** Gives who came in a place where others are: the one they had, or one in the emptiest room. */
    void place(Participant person) {
        var rooms = othersByRoom(person);
        if (rooms.isEmpty()) {
            return;
        }
        var before = person.room();
        if (before != null && rooms.containsKey(before)) {
            if (person.seat() == null || holders(before, person).noneMatch(person.seat()::equals)) {
                return;
            }
            person.sitIn(before, spare(before, person));
        } else {
            var emptiest = emptiest(rooms);
            person.sitIn(emptiest, spare(emptiest, person));
        }
    }

    /** Has who stays behind alone sit with others. */
    void left(Participant person) {
        var behind = people.stream()
                .filter(it ->
                        it.isIn() && person.room() != null && person.room().equals(it.room()))
                .toList();
        if (behind.size() == 1) {
            place(behind.getFirst());
        }
    }

    private Map<Integer, Long> othersByRoom(Participant person) {
        return people.stream()
                .filter(it -> it != person && it.isIn())
                .map(Participant::room)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Integer emptiest(Map<Integer, Long> rooms) {
        return rooms.entrySet().stream()
                .min(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** The first turn still to come in this room that nobody there has; null without, and for who had theirs. */
    private @Nullable Integer spare(int room, Participant person) {
        var own = person.seat();
        if (own != null && steps.stream().noneMatch(step -> own.equals(step.seat()) && step.position() >= position)) {
            return null;
        }
        return steps.stream()
                .map(Step::seat)
                .filter(Objects::nonNull)
                .distinct()
                .filter(seat -> steps.stream()
                        .filter(step -> seat.equals(step.seat()))
                        .allMatch(step -> step.position() > position))
                .filter(seat -> holders(room, person).noneMatch(seat::equals))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The turns of the others in a room. */
    private Stream<Integer> holders(int room, Participant person) {
        return people.stream()
                .filter(it -> it != person && it.isIn() && it.room() != null && it.room() == room)
                .map(Participant::seat)
                .filter(Objects::nonNull);
    }
}
