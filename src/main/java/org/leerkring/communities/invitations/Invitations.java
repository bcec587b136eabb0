package org.leerkring.communities.invitations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Seats;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people to a community, and accepting: the link in the mail is all the invited need. */
@Service
@Transactional
public class Invitations {

    /** So many invitations at once, and so many shown: a community has at most twenty members. */
    public static final int MOST = 100;

    private final InvitationRepository invitations;
    private final InvitationLetters letters;
    private final Communities communities;
    private final CommunityPolicy policy;
    private final Seats seats;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            InvitationLetters letters,
            Communities communities,
            CommunityPolicy policy,
            Seats seats,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.communities = communities;
        this.policy = policy;
        this.seats = seats;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails everyone an invitation, or nobody: who was invited meanwhile, or is a member already, refuses the whole, so
     * that the list can be looked at again. For those who may invite.
     *
     * @param welcome the inviter's own words, at most 2000 characters; may be empty
     */
    public void invite(CommunityId community, Collection<Invitee> guests, String welcome, PersonId by) {
        policy.requireInviting(community, by, Deed.INVITED);
        if (guests.isEmpty() || guests.size() > MOST) {
            throw new InvitationRefused("communities.Invitations.how-many");
        }
        var addresses = guests.stream().map(Invitee::email).collect(Collectors.toSet());
        if (addresses.size() < guests.size()) {
            throw new InvitationRefused("communities.Invitations.twice");
        }
        if (!members(community, addresses).isEmpty()) {
            throw new InvitationRefused("communities.Invitations.member");
        }
        makeRoom(community, addresses);
        var inviter = people.find(by).orElseThrow();
        var languages = languages(addresses);
        guests.forEach(guest ->
                send(community, guest, welcome, inviter, languages.getOrDefault(guest.email(), inviter.language())));
        events.publishEvent(new InvitationsChanged(community));
    }

    /** Who of these addresses is in the community today. */
    @Transactional(readOnly = true)
    public Collection<EmailAddress> members(CommunityId community, Collection<EmailAddress> addresses) {
        var roster = communities.roster(community);
        return people.byEmails(addresses).stream()
                .filter(person -> roster.isIn(person.id()))
                .map(person -> new EmailAddress(person.email()))
                .toList();
    }

    /** Which of these addresses have an open invitation already. */
    @Transactional(readOnly = true)
    public Collection<EmailAddress> invited(CommunityId community, Collection<EmailAddress> addresses) {
        return open(community, addresses).stream().map(Invitation::email).toList();
    }

    private List<Invitation> open(CommunityId community, Collection<EmailAddress> addresses) {
        var now = clock.instant();
        return invitations.findByCommunityAndEmailInAndState(community, addresses, InvitationState.OPEN).stream()
                .filter(invitation -> invitation.state(now) == InvitationState.OPEN)
                .toList();
    }

    /** Ends invitations that expired unanswered, so that new ones can take their place. */
    private void makeRoom(CommunityId community, Collection<EmailAddress> addresses) {
        var now = clock.instant();
        for (var old : invitations.findByCommunityAndEmailInAndState(community, addresses, InvitationState.OPEN)) {
            if (old.state(now) == InvitationState.OPEN) {
                throw new InvitationRefused("communities.Invitations.invited");
            }
            old.revoke(now);
            invitations.saveAndFlush(old);
        }
    }

    private void send(CommunityId community, Invitee guest, String welcome, PersonCard inviter, Locale language) {
        var token = InvitationToken.mint();
        var invitation = Invitation.write(community, guest, welcome, inviter.id(), token, clock.instant());
        try {
            invitations.saveAndFlush(invitation);
        } catch (DataIntegrityViolationException _) {
            throw new InvitationRefused("communities.Invitations.invited"); // a colleague was a moment earlier
        }
        audit.done(policy.act(Deed.INVITED, inviter.id(), community));
        letters.invite(invitation, communities.roster(community).community(), inviter, language, token);
    }

    private Map<EmailAddress, Locale> languages(Collection<EmailAddress> addresses) {
        return people.byEmails(addresses).stream()
                .collect(Collectors.toMap(person -> new EmailAddress(person.email()), PersonCard::language));
    }

    /** The unanswered invitations, newest first; for those who may invite. */
    @Transactional(readOnly = true)
    public List<InvitationCard> unanswered(CommunityId community, PersonId reader) {
        policy.requireInviting(community, reader, Deed.INVITED);
        return invitations.newest(community, InvitationState.OPEN, Limit.of(MOST)).stream()
                .map(invitation -> invitation.card(clock.instant()))
                .toList();
    }

    /** A new mail with a new link and a new term; the old link ends. For those who may invite. */
    public void resend(InvitationId id, PersonId by) {
        var invitation = find(id, by, Deed.INVITATION_RESENT);
        var token = InvitationToken.mint();
        invitation.resend(token, clock.instant());
        invitations.saveAndFlush(invitation);
        var inviter = people.find(by).orElseThrow();
        var language = languages(List.of(invitation.email())).getOrDefault(invitation.email(), inviter.language());
        letters.invite(invitation, communities.roster(invitation.community()).community(), inviter, language, token);
        done(Deed.INVITATION_RESENT, invitation, by);
    }

    /** Takes an invitation back; its link then says so. For those who may invite. */
    public void revoke(InvitationId id, PersonId by) {
        var invitation = find(id, by, Deed.INVITATION_REVOKED);
        invitation.revoke(clock.instant());
        invitations.saveAndFlush(invitation);
        done(Deed.INVITATION_REVOKED, invitation, by);
    }

    /** What a link leads to; empty when it leads nowhere, or not any more. */
    @Transactional(readOnly = true)
    public Optional<OpenedInvitation> open(String token, Optional<PersonId> reader) {
        return invitations.findByToken(InvitationToken.of(token)).map(invitation -> opened(invitation, reader));
    }

    private OpenedInvitation opened(Invitation invitation, Optional<PersonId> reader) {
        var invited = people.byEmail(invitation.email().value());
        var inviter = people.find(invitation.invitedBy()).map(PersonCard::name).orElse("");
        return new OpenedInvitation(
                communities.roster(invitation.community()).community(),
                inviter,
                invitation.welcome(),
                invitation.name(),
                invitation.email().veiled(),
                invitation.role(),
                invitation.state(clock.instant()),
                invitation.expiresAt(),
                invited.isPresent(),
                reader.isEmpty() || reader.equals(invited.map(PersonCard::id)));
    }

    /**
     * Takes the seat. Once more by the same person is no mistake; by someone who is signed in as another, too late, or
     * after it was taken back, it is refused and the invitation stays as it is.
     *
     * @param name how a new person is to be called
     * @param reader who is signed in where the link was opened
     */
    public Acceptance accept(String token, String name, Locale language, Optional<PersonId> reader) {
        var invitation = invitations
                .lock(InvitationToken.of(token))
                .orElseThrow(() -> new InvitationRefused("communities.Invitations.unknown"));
        var known = people.byEmail(invitation.email().value()).map(PersonCard::id);
        if (reader.isPresent() && !reader.equals(known)) {
            throw new InvitationRefused("communities.Invitations.someone-else");
        }
        var slug = communities.roster(invitation.community()).community().slug();
        if (known.filter(invitation::wasAcceptedBy).isPresent()) {
            return new Acceptance(known.get(), slug, false);
        }
        var person =
                known.orElseGet(() -> people.register(name, invitation.email().value(), language));
        invitation.accept(person, clock.instant());
        invitations.saveAndFlush(invitation);
        takeSeat(invitation, person);
        done(Deed.INVITATION_ACCEPTED, invitation, person);
        return new Acceptance(person, slug, known.isEmpty());
    }

    private void takeSeat(Invitation invitation, PersonId person) {
        if (!communities.isMember(invitation.community(), person)) {
            seats.take(
                    new Seats.Offer(
                            invitation.community(), invitation.school(), invitation.role(), invitation.succeeds()),
                    person,
                    invitation.invitedBy());
        }
    }

    /** Tells the inviter, once, that the invited came too late and would still like to come. */
    public void askAgain(String token) {
        invitations
                .lock(InvitationToken.of(token))
                .filter(it -> it.askAgain(clock.instant()))
                .ifPresent(invitation -> {
                    invitations.saveAndFlush(invitation);
                    people.find(invitation.invitedBy())
                            .ifPresent(inviter -> letters.askAgain(
                                    invitation,
                                    communities.roster(invitation.community()).community(),
                                    inviter));
                    events.publishEvent(new InvitationsChanged(invitation.community()));
                });
    }

    private Invitation find(InvitationId id, PersonId by, Deed deed) {
        var invitation =
                invitations.findById(id).orElseThrow(() -> new InvitationRefused("communities.Invitations.unknown"));
        policy.requireInviting(invitation.community(), by, deed);
        return invitation;
    }

    private void done(Deed deed, Invitation invitation, PersonId by) {
        audit.done(policy.act(deed, by, invitation.community()));
        events.publishEvent(new InvitationsChanged(invitation.community()));
    }
}
