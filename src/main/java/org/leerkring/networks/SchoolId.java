package org.leerkring.networks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one school. */
@Embeddable
public record SchoolId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static SchoolId fresh() {
        return new SchoolId(UuidCreator.getTimeOrderedEpoch());
    }
}
