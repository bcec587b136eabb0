package org.leerkring.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one attachment. */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static AttachmentId fresh() {
        return new AttachmentId(UuidCreator.getTimeOrderedEpoch());
    }
}
