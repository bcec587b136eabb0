package org.leerkring.communities.invitations;

import java.time.Instant;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.Role;

/**
 * An invitation as the invited see it who came with its link.
 *
 * @param inviter the name of whoever invites
 * @param name how the inviter wrote the invited's name; empty when they did not
 * @param address the invited address, made unreadable but for those who know it: {@code l…s@voorbeeld.be}
 * @param known whether this address signs in already, so that no name is asked
 * @param fits whether whoever looks is not signed in as someone else
 */
public record OpenedInvitation(
        CommunityCard community,
        String inviter,
        String welcome,
        String name,
        String address,
        Role role,
        InvitationState state,
        Instant expiresAt,
        boolean known,
        boolean fits) {}
