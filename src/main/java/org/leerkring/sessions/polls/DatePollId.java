package org.leerkring.sessions.polls;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one date poll. */
@Embeddable
public record DatePollId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static DatePollId fresh() {
        return new DatePollId(UuidCreator.getTimeOrderedEpoch());
    }
}
