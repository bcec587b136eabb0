package org.leerkring.sessions;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one session. */
@Embeddable
public record SessionId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static SessionId fresh() {
        return new SessionId(UuidCreator.getTimeOrderedEpoch());
    }
}
