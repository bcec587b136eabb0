package org.leerkring.networks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one school group. */
@Embeddable
record SchoolGroupId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    static SchoolGroupId fresh() {
        return new SchoolGroupId(UuidCreator.getTimeOrderedEpoch());
    }
}
