package org.leerkring.mailgroup.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/**
 * A mail that waits for a coach.
 *
 * @param sender the address it says it comes from; empty when it says none
 * @param senderName what its sender is called there; may be empty
 * @param sentAt when its sender says it was sent; null when it does not say
 * @param seemsFrom the member with that address; null when there is none
 */
public record QueuedMail(
        ArrivalId id,
        CommunityId community,
        String sender,
        String senderName,
        String subject,
        @Nullable Instant sentAt,
        Instant receivedAt,
        Obstacle obstacle,
        @Nullable PersonId seemsFrom) {

    /** Says nothing of what is inside. */
    @Override
    public String toString() {
        return "QueuedMail[" + id.value() + "]";
    }
}
