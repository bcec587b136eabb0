package org.leerkring.networks;

/** What a screen shows of a school. */
public record SchoolCard(SchoolId id, String name, String municipality) {}
