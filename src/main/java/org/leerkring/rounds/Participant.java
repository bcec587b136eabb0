package org.leerkring.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/** Someone who takes part in a round; a part of that round. */
@Entity
@Table(name = "rounds_participant")
class Participant {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    /** Where they sit in the circle, counted from 0. */
    private int place;

    private Instant joinedAt;

    /** When they said to be alone and to keep what is said; nobody hears anything before. */
    private @Nullable Instant agreedAt;

    private @Nullable Instant leftAt;

    private @Nullable Integer room;

    private @Nullable Integer seat;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {
        // for Hibernate
    }

    Participant(PersonId person, int place, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.place = place;
        joinedAt = now;
    }

    void agree(Instant now) {
        if (agreedAt == null) {
            agreedAt = now;
        }
    }

    void leave(Instant now) {
        leftAt = now;
    }

    /** Who left may have let others in where they are by now, and says anew to be alone. */
    void comeBack() {
        if (leftAt != null) {
            leftAt = null;
            agreedAt = null;
        }
    }

    /** @param seat when it is their turn there; null for who comes too late for one */
    void sitIn(int room, @Nullable Integer seat) {
        this.room = room;
        this.seat = seat;
    }

    @Nullable
    Integer room() {
        return room;
    }

    @Nullable
    Integer seat() {
        return seat;
    }

    PersonId person() {
        return person;
    }

    boolean isIn() {
        return agreedAt != null && leftAt == null;
    }

    ParticipantRead read() {
        return new ParticipantRead(person, place, agreedAt != null, leftAt != null, room, seat);
    }
}
