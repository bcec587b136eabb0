package org.leerkring.communities;

import org.jspecify.annotations.Nullable;

/**
 * A seat in a community, taken now or once.
 *
 * @param succeeds the seat it took over; null for one of its own
 */
public record Seat(MembershipId id, Member member, @Nullable MembershipId succeeds) {}
