package org.leerkring.sessions.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one block of minutes. */
@Embeddable
public record BlockId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static BlockId fresh() {
        return new BlockId(UuidCreator.getTimeOrderedEpoch());
    }
}
