package org.leerkring.people;

/** Someone left Leerkring for good; their name and address are gone already. */
public record AccountClosed(PersonId person) {}
