package org.leerkring.communities;

import org.leerkring.networks.Kind;

/**
 * What a member's screens show of a community everywhere.
 *
 * @param slug its name in addresses
 * @param answerNorm how many answers a question should draw within a week
 */
public record CommunityCard(CommunityId id, String slug, String name, Kind kind, int answerNorm) {}
