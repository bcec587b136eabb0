package org.leerkring.communities.charter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * Where a community stands with its charter; the same for all its members.
 *
 * @param current the version that counts; null as long as none is written
 * @param agreed who agreed to that version, and in which school year last
 */
public record CharterStanding(@Nullable CharterRead current, Map<PersonId, SchoolYear> agreed) {

    /** The number of the version that counts; 0 as long as none is written. */
    public int number() {
        return current == null ? 0 : current.number();
    }

    /** Whether this person agreed to what counts now, in this school year. */
    public boolean agrees(PersonId person, SchoolYear year) {
        return year.equals(agreed.get(person));
    }
}
