package org.leerkring.audit;

import java.time.Instant;
import java.util.UUID;

/** One line of the log as it is read. */
public record AuditLine(UUID id, Instant at, Outcome outcome, Act act) {}
