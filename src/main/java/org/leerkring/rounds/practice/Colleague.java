package org.leerkring.rounds.practice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.Member;
import org.leerkring.communities.Role;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;

/** Someone who plays along; nobody real, and the same for everyone who practises. */
enum Colleague {
    /** Whose case it is, where the method takes one. */
    SARAH("Sarah Lemmens"),
    KAREL("Karel Vandamme"),
    HILDE("Hilde Pauwels"),
    YOUNES("Younes Amrani"),
    TINE("Tine Wouters");

    private final String called;

    Colleague(String called) {
        this.called = called;
    }

    /** The id no real person ever gets: those carry the time they came. */
    PersonId id() {
        return new PersonId(new UUID(0, ordinal() + 1L));
    }

    static Optional<Colleague> of(PersonId person) {
        return Arrays.stream(values()).filter(it -> it.id().equals(person)).findFirst();
    }

    static List<PersonId> all() {
        return Arrays.stream(values()).map(Colleague::id).toList();
    }

    /** The roster of a table at which they sit; only ever shown to who practises. */
    static Roster seatedWith(Roster real) {
        var everyone = new HashMap<>(real.everyone());
        for (var each : values()) {
            everyone.put(each.id(), new Member(each.id(), each.called, null, Role.MEMBER, LocalDate.EPOCH, null, null));
        }
        return new Roster(real.community(), everyone, real.day());
    }
}
