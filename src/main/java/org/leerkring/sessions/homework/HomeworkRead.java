package org.leerkring.sessions.homework;

import java.time.LocalDate;
import java.util.Set;
import org.leerkring.people.PersonId;

/**
 * What is to be prepared.
 *
 * @param due the last day on which it is in time
 * @param done who ticked it
 */
public record HomeworkRead(HomeworkId id, String text, LocalDate due, Set<PersonId> done) {

    public boolean isDoneBy(PersonId person) {
        return done.contains(person);
    }
}
