package org.leerkring.communities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * A person as the community knows them, also after they left.
 *
 * @param school the name of the school they come from; null for a coach who belongs to none
 * @param until the last day of membership; null while it lasts
 * @param picture the address of their picture; null when they have none
 */
public record Member(
        PersonId id,
        String name,
        @Nullable String school,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String picture) {

    boolean in(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
