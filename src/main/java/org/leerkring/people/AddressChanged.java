package org.leerkring.people;

/** Someone is mailed at another address from now on. */
public record AddressChanged(PersonId person) {}
