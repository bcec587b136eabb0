package org.leerkring.communities.invitations;

/** What became of an invitation. */
public enum InvitationState {
    OPEN,
    EXPIRED,
    ACCEPTED,
    REVOKED
}
