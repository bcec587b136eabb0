package org.leerkring.feed;

import java.util.UUID;
import org.leerkring.communities.CommunityId;

/**
 * Where something is being written: a new question in a community, or a reply to a question.
 *
 * @param key what tells this place from all others
 */
public record Place(CommunityId community, UUID key) {

    /** A new question. */
    public static Place asking(CommunityId community) {
        return new Place(community, community.value());
    }

    /** A reply. */
    public static Place answering(CommunityId community, QuestionId question) {
        return new Place(community, question.value());
    }
}
