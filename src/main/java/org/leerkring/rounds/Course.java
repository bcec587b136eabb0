package org.leerkring.rounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Repeats;

/**
 * A method laid out over the people who are there: its phases one after the other, those that come round to everyone
 * once for each of them.
 *
 * @param rooms who sits together, in the order of their turns, when phases run in rooms side by side; empty without
 */
record Course(List<Slot> slots, List<List<PersonId>> rooms) {

    static Course of(Method method, RoundRead round) {
        var people = round.present().stream().map(ParticipantRead::person).toList();
        var fitted = round.minutes() == null ? method : method.nearestTo(round.minutes(), people.size());
        var rooms = fitted.phases().stream().anyMatch(phase -> phase.repeats() == Repeats.IN_SUBGROUPS)
                ? Rooms.of(people)
                : List.<List<PersonId>>of();
        var seats = rooms.stream().mapToInt(List::size).max().orElse(0);
        var slots = new ArrayList<Slot>();
        for (var block : blocks(fitted.phases())) {
            switch (block.getFirst().repeats()) {
                case ONCE -> block.forEach(phase -> slots.add(slot(phase, null, null)));
                case FOR_EACH_PARTICIPANT ->
                    people.forEach(person -> block.forEach(phase -> slots.add(slot(phase, person, null))));
                case IN_SUBGROUPS -> {
                    for (var seat = 0; seat < seats; seat++) {
                        for (var phase : block) {
                            slots.add(slot(phase, null, seat));
                        }
                    }
                }
            }
        }
        return new Course(List.copyOf(slots), rooms);
    }

    /** Phases next to each other that repeat in the same way come round together. */
    private static List<List<Phase>> blocks(List<Phase> phases) {
        var blocks = new ArrayList<List<Phase>>();
        for (var phase : phases) {
            if (blocks.isEmpty() || blocks.getLast().getFirst().repeats() != phase.repeats()) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(phase);
        }
        return blocks;
    }

    private static Slot slot(Phase phase, @Nullable PersonId about, @Nullable Integer seat) {
        return new Slot(
                phase.key(), about, seat, Duration.ofMinutes(phase.minutes().usual()), phase.optional());
    }
}
