package org.leerkring.sessions.ui;

import java.time.ZoneId;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;

/** On which clock a person reads. */
final class Zones {

    private static final ZoneId HOME = ZoneId.of("Europe/Brussels");

    private Zones() {}

    static ZoneId of(People people, PersonId person) {
        return people.find(person).map(PersonCard::zone).orElse(HOME);
    }
}
