package org.leerkring.communities;

import org.jspecify.annotations.Nullable;

/**
 * A seat in a community, taken now or once.
 *
 * @param succeeds the seat it took over; null for one of its own
 * @param left whether its holder ended it, and not someone else
 */
public record Seat(MembershipId id, Member member, @Nullable MembershipId succeeds, boolean left) {}
