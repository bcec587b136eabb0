package org.leerkring.sessions.calendar;

import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;

/**
 * A feed a person can have.
 *
 * @param community null for all of theirs
 * @param name of the community; empty for all of them
 * @param address in full; null as long as there is none
 */
public record FeedLine(
        @Nullable CommunityId community,
        String name,
        @Nullable String address) {

    /** Says nothing of the address, which lets in whoever has it. */
    @Override
    public String toString() {
        return "FeedLine[" + name + "]";
    }
}
