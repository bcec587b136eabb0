package org.leerkring.sessions.documents;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names one document of a session. */
public record DocumentId(UUID value) {

    /** A new id, ordered by time (UUIDv7). */
    public static DocumentId fresh() {
        return new DocumentId(UuidCreator.getTimeOrderedEpoch());
    }
}
