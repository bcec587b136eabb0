package org.leerkring.communities.invitations;

import org.jspecify.annotations.Nullable;
import org.leerkring.communities.MembershipId;
import org.leerkring.communities.Role;
import org.leerkring.networks.SchoolId;
import org.leerkring.people.EmailAddress;

/**
 * Someone to invite.
 *
 * @param name as the inviter knows them, or empty; they may write it otherwise
 * @param succeeds the seat they take over; null for a seat of their own
 */
public record Invitee(
        EmailAddress email,
        String name,
        Role role,
        @Nullable SchoolId school,
        @Nullable MembershipId succeeds) {

    /** The longest name, as for a person. */
    static final int LONGEST_NAME = 120;

    public Invitee {
        name = name.strip();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvitationRefused("communities.Invitations.name");
        }
    }
}
