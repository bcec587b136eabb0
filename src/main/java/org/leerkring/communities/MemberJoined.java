package org.leerkring.communities;

import java.time.Instant;
import org.leerkring.people.PersonId;

/**
 * Someone got a seat in a community in which they had none the day before.
 *
 * @param at the moment from which they are in; it may be still to come
 */
public record MemberJoined(CommunityId community, PersonId person, Instant at) {}
