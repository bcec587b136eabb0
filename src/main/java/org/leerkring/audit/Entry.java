package org.leerkring.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the log; it is written once and never changed. */
@Entity
@Table(name = "audit_entry")
class Entry {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private @Nullable UUID byPerson;

    private @Nullable UUID subject;

    private @Nullable UUID network;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {
        // for Hibernate
    }

    private Entry(Act act, Outcome outcome, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.at = now;
        this.outcome = outcome;
        this.deed = act.deed();
        this.byPerson = act.by();
        this.subject = act.subject();
        this.network = act.network();
    }

    static Entry of(Act act, Outcome outcome, Instant now) {
        return new Entry(act, outcome, now);
    }

    AuditLine line() {
        return new AuditLine(id, at, outcome, new Act(deed, byPerson, subject, network));
    }
}
