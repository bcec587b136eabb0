package org.leerkring.communities;

/**
 * Someone asked for what only members see. Says nothing of whether the community exists, so that a stranger learns
 * nothing by guessing addresses.
 */
public class NotAMember extends CommunityRefused {

    /** Says no more than that. */
    public NotAMember() {
        super("communities.refused.not-a-member");
    }
}
