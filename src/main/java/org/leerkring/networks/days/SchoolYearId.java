package org.leerkring.networks.days;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one school year of a network. */
@Embeddable
public record SchoolYearId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static SchoolYearId fresh() {
        return new SchoolYearId(UuidCreator.getTimeOrderedEpoch());
    }
}
