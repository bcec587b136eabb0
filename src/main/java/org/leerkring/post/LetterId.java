package org.leerkring.post;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one letter. */
@Embeddable
public record LetterId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static LetterId fresh() {
        return new LetterId(UuidCreator.getTimeOrderedEpoch());
    }
}
