package org.leerkring.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one reply. */
@Embeddable
public record ReplyId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static ReplyId fresh() {
        return new ReplyId(UuidCreator.getTimeOrderedEpoch());
    }
}
