package org.leerkring.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Names one question. */
@Embeddable
public record QuestionId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static QuestionId fresh() {
        return new QuestionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** A new id that stands where one made at that moment would. */
    public static QuestionId at(Instant moment) {
        return new QuestionId(UuidCreator.getTimeOrderedEpoch(moment));
    }
}
