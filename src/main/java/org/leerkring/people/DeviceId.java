package org.leerkring.people;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one device on which someone is signed in. */
@Embeddable
public record DeviceId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static DeviceId fresh() {
        return new DeviceId(UuidCreator.getTimeOrderedEpoch());
    }
}
