package org.leerkring.sessions;

import org.leerkring.people.PersonId;

/** Someone invited to one session. */
public record GuestRead(PersonId person, String name) {}
