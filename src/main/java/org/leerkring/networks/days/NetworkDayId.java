package org.leerkring.networks.days;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one day, or days in a row, of a network. */
@Embeddable
public record NetworkDayId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static NetworkDayId fresh() {
        return new NetworkDayId(UuidCreator.getTimeOrderedEpoch());
    }
}
