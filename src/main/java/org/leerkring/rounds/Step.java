package org.leerkring.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/** A stretch of a round's time as it was planned and as it went; a part of its round. */
@Entity
@Table(name = "rounds_step")
class Step {

    @Id
    private UUID id;

    private int position;

    private String phase;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "about_id"))
    private @Nullable PersonId about;

    private @Nullable Integer seat;

    private long plannedMillis;

    /** What the facilitator gave it on top. */
    private long addedMillis;

    /** How long it was the current one, pauses left out, until it was last left. */
    private long spentMillis;

    private boolean optional;

    private boolean skipped;

    @SuppressWarnings("NullAway.Init")
    protected Step() {
        // for Hibernate
    }

    Step(int position, Slot slot) {
        id = UuidCreator.getTimeOrderedEpoch();
        this.position = position;
        phase = slot.phase();
        about = slot.about();
        seat = slot.seat();
        plannedMillis = slot.planned().toMillis();
        optional = slot.optional();
    }

    void spend(Duration time) {
        spentMillis += time.toMillis();
    }

    void extend(Duration time) {
        addedMillis += time.toMillis();
    }

    void skip() {
        skipped = true;
    }

    void take() {
        skipped = false;
    }

    boolean isOptional() {
        return optional;
    }

    @Nullable
    Integer seat() {
        return seat;
    }

    int position() {
        return position;
    }

    StepRead read() {
        return new StepRead(
                id,
                position,
                phase,
                about,
                seat,
                Duration.ofMillis(plannedMillis),
                Duration.ofMillis(addedMillis),
                Duration.ofMillis(spentMillis),
                optional,
                skipped);
    }
}
