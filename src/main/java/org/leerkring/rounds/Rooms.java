package org.leerkring.rounds;

import java.util.ArrayList;
import java.util.List;
import org.leerkring.people.PersonId;

/** Divides a group over rooms of three side by side, as even as its number allows. */
final class Rooms {

    private static final int IN_A_ROOM = 3;

    private Rooms() {}

    /** Neighbours in the circle share a room; nobody sits alone, so some rooms have two or four. */
    static List<List<PersonId>> of(List<PersonId> people) {
        var count = Math.max(1, Math.round(people.size() / (float) IN_A_ROOM));
        var rooms = new ArrayList<List<PersonId>>();
        for (var room = 0; room < count; room++) {
            rooms.add(List.copyOf(people.subList(room * people.size() / count, (room + 1) * people.size() / count)));
        }
        return List.copyOf(rooms);
    }
}
