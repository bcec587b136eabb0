package org.leerkring.people;

/** The three things a person can tell for the expertise map. */
public enum ExpertiseKind {
    KNOWS,
    OFFERS,
    SEEKS
}
