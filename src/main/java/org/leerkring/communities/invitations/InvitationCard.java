package org.leerkring.communities.invitations;

import java.time.Instant;
import org.leerkring.communities.Role;

/**
 * An invitation as those see it who may invite.
 *
 * @param askedAgain whether the invited came too late and asked for a new one
 */
public record InvitationCard(
        InvitationId id,
        String name,
        String email,
        Role role,
        InvitationState state,
        Instant invitedAt,
        Instant expiresAt,
        boolean askedAgain) {}
