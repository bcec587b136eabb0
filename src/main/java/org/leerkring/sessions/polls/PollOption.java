package org.leerkring.sessions.polls;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionTime;

/** A moment a poll asks about; a part of its poll, and never reached but through it. */
@Entity
@Table(name = "sessions_poll_option")
class PollOption {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PollOptionId id;

    private Instant startsAt;

    private Instant endsAt;

    private String zone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private PersonId proposedBy;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected PollOption() {
        // for Hibernate
    }

    PollOption(SessionTime time, PersonId proposedBy) {
        this.id = PollOptionId.fresh();
        this.startsAt = time.starts();
        this.endsAt = time.ends();
        this.zone = time.zone().getId();
        this.proposedBy = proposedBy;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    boolean isOffered() {
        return removedAt == null;
    }

    PollOptionId id() {
        return id;
    }

    PersonId proposedBy() {
        return proposedBy;
    }

    SessionTime time() {
        return new SessionTime(startsAt, endsAt, ZoneId.of(zone));
    }
}
