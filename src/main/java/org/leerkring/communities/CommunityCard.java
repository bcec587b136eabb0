package org.leerkring.communities;

import org.jspecify.annotations.Nullable;
import org.leerkring.networks.Kind;
import org.leerkring.networks.NetworkId;

/**
 * What a member's screens show of a community everywhere.
 *
 * @param slug its name in addresses
 * @param theme what it wants to learn about, in a few words
 * @param answerNorm how many answers a question should draw within a week
 */
public record CommunityCard(
        CommunityId id,
        NetworkId network,
        String slug,
        String name,
        @Nullable String theme,
        Kind kind,
        Stage stage,
        int answerNorm) {}
