package org.leerkring.communities.invitations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.MembershipId;
import org.leerkring.communities.Role;
import org.leerkring.networks.SchoolId;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.PersonId;

/** A seat kept for whoever reads the mail of an address, until it is taken, taken back, or too late. */
@Entity
@Table(name = "communities_invitation")
class Invitation {

    static final int LONGEST_WELCOME = 2000;

    /** Longer than a school holiday of two weeks, so that nobody comes back to a closed door. */
    static final Duration LIFETIME = Duration.ofDays(21);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private EmailAddress email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school_id"))
    private @Nullable SchoolId school;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "succeeds_id"))
    private @Nullable MembershipId succeeds;

    private String welcome;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "token"))
    private InvitationToken token;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
    private PersonId invitedBy;

    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "accepted_by"))
    private @Nullable PersonId acceptedBy;

    private @Nullable Instant askedAgainAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {
        // for Hibernate
    }

    private Invitation(CommunityId community, Invitee to, String welcome, PersonId by, String token, Instant now) {
        this.id = InvitationId.fresh();
        this.community = community;
        this.email = to.email();
        this.name = to.name();
        this.role = to.role();
        this.school = to.school();
        this.succeeds = to.succeeds();
        this.welcome = welcome;
        this.state = InvitationState.OPEN;
        this.token = InvitationToken.of(token);
        this.invitedBy = by;
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** @param welcome the inviter's own words, at most 2000 characters */
    static Invitation write(CommunityId community, Invitee to, String welcome, PersonId by, String token, Instant now) {
        var words = welcome.strip();
        if (words.length() > LONGEST_WELCOME) {
            throw new InvitationRefused("communities.Invitations.welcome");
        }
        return new Invitation(community, to, words, by, token, now);
    }

    /** A new mail with a new link; the old link leads nowhere from now on. */
    void resend(String newToken, Instant now) {
        onlyWhileNotTaken();
        state = InvitationState.OPEN;
        token = InvitationToken.of(newToken);
        expiresAt = now.plus(LIFETIME);
        closedAt = null;
        askedAgainAt = null;
    }

    void revoke(Instant now) {
        onlyWhileNotTaken();
        state = InvitationState.REVOKED;
        closedAt = now;
    }

    void accept(PersonId person, Instant now) {
        switch (state(now)) {
            case OPEN -> {
                state = InvitationState.ACCEPTED;
                acceptedBy = person;
                closedAt = now;
            }
            case EXPIRED -> throw new InvitationRefused("communities.Invitations.expired");
            case REVOKED -> throw new InvitationRefused("communities.Invitations.revoked");
            case ACCEPTED -> throw new InvitationRefused("communities.Invitations.accepted");
        }
    }

    /** The invited came too late and would like another one. Returns whether this is news. */
    boolean askAgain(Instant now) {
        var news = state(now) == InvitationState.EXPIRED && askedAgainAt == null;
        if (news) {
            askedAgainAt = now;
        }
        return news;
    }

    private void onlyWhileNotTaken() {
        if (state == InvitationState.ACCEPTED) {
            throw new InvitationRefused("communities.Invitations.accepted");
        }
    }

    InvitationState state(Instant now) {
        return state == InvitationState.OPEN && !expiresAt.isAfter(now) ? InvitationState.EXPIRED : state;
    }

    InvitationId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    EmailAddress email() {
        return email;
    }

    Role role() {
        return role;
    }

    @Nullable
    SchoolId school() {
        return school;
    }

    @Nullable
    MembershipId succeeds() {
        return succeeds;
    }

    String welcome() {
        return welcome;
    }

    String name() {
        return name;
    }

    PersonId invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean wasAcceptedBy(PersonId person) {
        return person.equals(acceptedBy);
    }

    InvitationCard card(Instant now) {
        return new InvitationCard(
                id, name, email.value(), role, state(now), invitedAt, expiresAt, askedAgainAt != null);
    }
}
