package org.leerkring.sessions.polls;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one option of a date poll. */
@Embeddable
public record PollOptionId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static PollOptionId fresh() {
        return new PollOptionId(UuidCreator.getTimeOrderedEpoch());
    }
}
