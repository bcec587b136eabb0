package org.leerkring.rounds;

import org.leerkring.people.PersonId;

/** How many rounds someone led, or took over. */
record Led(PersonId person, long rounds) {}
