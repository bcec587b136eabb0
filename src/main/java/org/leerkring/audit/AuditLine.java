package org.leerkring.audit;

import java.time.Instant;
import java.util.UUID;

/** One line of the log as it is read. */
public record AuditLine(UUID id, Instant at, Outcome outcome, Act act) {

    /** For whoever was refused: what it was about they were not to know. */
    AuditLine forWhoWasRefused() {
        return outcome == Outcome.REFUSED
                ? new AuditLine(id, at, outcome, new Act(act.deed(), act.by(), null, null))
                : this;
    }
}
