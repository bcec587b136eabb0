package org.leerkring.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Names one reply. */
@Embeddable
public record ReplyId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static ReplyId fresh() {
        return new ReplyId(UuidCreator.getTimeOrderedEpoch());
    }

    /** A new id that stands where one made at that moment would. */
    public static ReplyId at(Instant moment) {
        return new ReplyId(UuidCreator.getTimeOrderedEpoch(moment));
    }
}
