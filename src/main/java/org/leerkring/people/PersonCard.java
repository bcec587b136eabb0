package org.leerkring.people;

import java.util.Locale;

/** What others need to know of a person, and how Leerkring speaks to them. */
public record PersonCard(PersonId id, String name, String email, Locale language, Look look) {}
