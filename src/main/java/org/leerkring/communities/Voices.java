package org.leerkring.communities;

import java.time.Instant;
import java.util.Set;
import org.leerkring.people.PersonId;

/** A module that knows who said something in a community lately. */
public interface Voices {

    /** Who did since that moment, whether or not they are still a member. In one query. */
    Set<PersonId> heardSince(CommunityId community, Instant since);
}
