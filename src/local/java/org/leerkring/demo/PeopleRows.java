package org.leerkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.leerkring.demo.DemoScript.ExpertiseScript;

/** Turns the people of a network into rows, with what they tell on the expertise map. */
final class PeopleRows {

    private static final List<String> KINDS = List.of("KNOWS", "OFFERS", "SEEKS");

    private final DemoTables tables;
    private final List<ExpertiseScript> expertise;

    PeopleRows(DemoTables tables, List<ExpertiseScript> expertise) {
        this.tables = tables;
        this.expertise = expertise;
    }

    void write(Cast cast, Instant founded) {
        for (var person : cast.people().values()) {
            tables.people.add(
                    person.id(),
                    0L,
                    person.name(),
                    person.email(),
                    person.language(),
                    "DEVICE",
                    founded.plus(Duration.ofMinutes(60 + 7L * tables.people.waiting() % 300)),
                    person.isAdministrator(),
                    person.work(),
                    DemoCalendar.ZONE.getId());
        }
        if (cast.isShown()) {
            expertise.forEach(told -> expertise(cast, told));
        }
    }

    private void expertise(Cast cast, ExpertiseScript told) {
        var person = cast.people().get(told.key()).id();
        tables.profiles.add(person, 0L, told.open());
        var place = 0;
        for (var kind : KINDS) {
            for (var text : told.of(kind)) {
                tables.expertise.add(person, place++, kind, text);
            }
        }
    }
}
