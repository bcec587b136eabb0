package org.leerkring.people;

import java.time.Instant;

/**
 * A device as its owner recognises it.
 *
 * @param name its browser and system; empty when neither is known
 */
public record DeviceCard(DeviceId id, String name, Instant signedInAt, Instant lastSeenAt) {}
