package org.leerkring.mailgroup.inbound;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one mail that came in for one community. */
@Embeddable
public record ArrivalId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static ArrivalId fresh() {
        return new ArrivalId(UuidCreator.getTimeOrderedEpoch());
    }
}
