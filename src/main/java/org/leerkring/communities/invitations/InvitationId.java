package org.leerkring.communities.invitations;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one invitation, for those who sent it; the invited know it by its token. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static InvitationId fresh() {
        return new InvitationId(UuidCreator.getTimeOrderedEpoch());
    }
}
