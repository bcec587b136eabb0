package org.leerkring.sessions;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one item of a session's agenda. */
@Embeddable
public record AgendaItemId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static AgendaItemId fresh() {
        return new AgendaItemId(UuidCreator.getTimeOrderedEpoch());
    }
}
