package org.leerkring.people;

import java.util.Locale;

/**
 * What others need to know of a person, and how Leerkring speaks to them.
 *
 * @param name empty for someone who left for good, and so is the address
 * @param administrator whether this person looks after the installation; it gives no way into any community
 */
public record PersonCard(PersonId id, String name, String email, Locale language, Look look, boolean administrator) {}
