package org.leerkring.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it; which communities its owner is in is none of their business.
 *
 * @param devices on how many they are signed in
 * @param lastSeen on any of those; null when there is none
 */
public record AccountLine(
        PersonId id,
        String name,
        String email,
        Instant joinedAt,
        boolean administrator,
        long devices,
        @Nullable Instant lastSeen) {}
