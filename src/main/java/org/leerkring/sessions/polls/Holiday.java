package org.leerkring.sessions.polls;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which schools are closed, the first and the last one included.
 *
 * @param name the last part of its translation key
 */
record Holiday(Set<Region> regions, String name, LocalDate from, LocalDate until) {

    Holiday {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends before it begins");
        }
    }

    boolean closes(LocalDate day, Set<Region> where) {
        return !day.isBefore(from) && !day.isAfter(until) && regions.stream().anyMatch(where::contains);
    }
}
