package org.leerkring.communities;

import org.leerkring.people.PersonId;

/** A module that knows who leads something of a community these days, and so may do what field.md gives a facilitator. */
public interface Facilitators {

    /** Whether this person leads something that is still to come or goes on. */
    boolean leads(CommunityId community, PersonId person);
}
