package org.leerkring.people;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What others need to know of a person, and how Leerkring speaks to them.
 *
 * @param name empty for someone who left for good, and so is the address
 * @param zone in which this person reads dates and times
 * @param picture the address of their picture, for who knows them; null when they have none
 * @param administrator whether this person looks after the installation; it gives no way into any community
 */
public record PersonCard(
        PersonId id,
        String name,
        String email,
        Locale language,
        Look look,
        ZoneId zone,
        @Nullable String picture,
        boolean administrator) {}
