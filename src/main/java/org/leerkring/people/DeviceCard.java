package org.leerkring.people;

import java.time.Instant;

/** A device as its owner recognises it. */
public record DeviceCard(DeviceId id, String name, Instant signedInAt, Instant lastSeenAt) {}
