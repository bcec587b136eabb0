package org.leerkring.people;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one person. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static PersonId fresh() {
        return new PersonId(UuidCreator.getTimeOrderedEpoch());
    }
}
