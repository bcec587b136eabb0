package org.leerkring.people;

import java.time.ZoneId;

/**
 * What a person says of themselves.
 *
 * @param work what they do at their school, in their own words; empty when they do not say
 */
public record Profile(String name, String work, ZoneId zone) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_WORK = 80;

    /** Refuses a name that is none and words that do not fit on one line. */
    public Profile {
        name = name.strip();
        work = work.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new PeopleRefused("people.Person.name");
        }
        if (work.length() > LONGEST_WORK || work.chars().anyMatch(Character::isISOControl)) {
            throw new PeopleRefused("people.Profile.work");
        }
    }
}
