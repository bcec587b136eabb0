package org.leerkring.communities;

/** What a person is in a community (field.md, "People"). A facilitator is so for one session or round, not here. */
public enum Role {
    MEMBER,
    COACH
}
