package org.leerkring.people.signin;

import java.time.Instant;
import org.leerkring.people.DeviceId;

/**
 * A device as its owner recognises it.
 *
 * @param name its browser and system; empty when neither is known
 */
public record DeviceCard(DeviceId id, String name, Instant signedInAt, Instant lastSeenAt) {}
