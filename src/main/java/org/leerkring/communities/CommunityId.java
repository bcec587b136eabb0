package org.leerkring.communities;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one community. */
@Embeddable
public record CommunityId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static CommunityId fresh() {
        return new CommunityId(UuidCreator.getTimeOrderedEpoch());
    }
}
