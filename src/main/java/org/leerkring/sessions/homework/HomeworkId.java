package org.leerkring.sessions.homework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one homework of a session. */
@Embeddable
public record HomeworkId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static HomeworkId fresh() {
        return new HomeworkId(UuidCreator.getTimeOrderedEpoch());
    }
}
