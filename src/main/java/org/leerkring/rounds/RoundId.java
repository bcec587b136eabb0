package org.leerkring.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one round of intervision. */
@Embeddable
public record RoundId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static RoundId fresh() {
        return new RoundId(UuidCreator.getTimeOrderedEpoch());
    }
}
