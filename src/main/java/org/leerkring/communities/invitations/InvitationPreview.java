package org.leerkring.communities.invitations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.networks.Networks;
import org.leerkring.networks.SchoolCard;
import org.leerkring.networks.Schools;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says line by line what a pasted list would do, before it does. It does not say who has an account: inviting is no way
 * to learn that.
 */
@Service
@Transactional(readOnly = true)
public class InvitationPreview {

    /** What comes of a line. */
    public enum Verdict {
        INVITE,
        /** Invited, but without a school, because the one that stands there is not in the network. */
        UNKNOWN_SCHOOL,
        NO_ADDRESS,
        NAME_TOO_LONG,
        AGAIN,
        MEMBER,
        INVITED;

        /** Whether the line leads to an invitation. */
        public boolean invites() {
            return this == INVITE || this == UNKNOWN_SCHOOL;
        }
    }

    /**
     * A line and what comes of it.
     *
     * @param text as it was pasted
     * @param invitee whom it would invite; null when it does not
     * @param school the school that was recognised, by name
     */
    public record Row(
            int number,
            String text,
            Verdict verdict,
            @Nullable Invitee invitee,
            @Nullable String school) {}

    /**
     * How many people a community would be.
     *
     * @param people members of today and those about to be invited
     * @param most how many its network counts on at most; a warning only, as not everyone comes
     */
    public record Crowd(int people, int most) {

        public boolean tooMany() {
            return people > most;
        }
    }

    private final Invitations invitations;
    private final Communities communities;
    private final Networks networks;
    private final CommunityPolicy policy;
    private final Schools schools;

    InvitationPreview(
            Invitations invitations,
            Communities communities,
            Networks networks,
            CommunityPolicy policy,
            Schools schools) {
        this.invitations = invitations;
        this.communities = communities;
        this.networks = networks;
        this.policy = policy;
        this.schools = schools;
    }

    /** For those who may invite. */
    public List<Row> of(CommunityId community, String pasted, PersonId by) {
        policy.requireInviting(community, by, Deed.INVITED);
        var lines = PastedList.read(pasted);
        var addresses = lines.stream()
                .map(PastedList.Line::address)
                .filter(Objects::nonNull)
                .limit(Invitations.MOST)
                .collect(Collectors.toSet());
        var members = invitations.members(community, addresses);
        var invited = invitations.invited(community, addresses);
        var known = schools.named(
                communities.roster(community).community().network(),
                lines.stream()
                        .map(PastedList.Line::school)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> row(line, known.get(line.school().toLowerCase(Locale.ROOT)), members, invited))
                .toList();
    }

    /** How many they would be when this many more came; for those who may invite. */
    public Crowd crowd(CommunityId community, int invitees, PersonId by) {
        policy.requireInviting(community, by, Deed.INVITED);
        var roster = communities.roster(community);
        var most = networks.settings(roster.community().network()).mostMembers();
        return new Crowd(roster.members().size() + invitees, most);
    }

    private static Row row(
            PastedList.Line line,
            @Nullable SchoolCard school,
            Collection<EmailAddress> members,
            Collection<EmailAddress> invited) {
        var verdict = verdict(line, school, members, invited);
        var invitee = verdict.invites() && line.address() != null
                ? new Invitee(line.address(), line.name(), line.role(), school == null ? null : school.id(), null)
                : null;
        return new Row(line.number(), line.text(), verdict, invitee, school == null ? null : school.name());
    }

    private static Verdict verdict(
            PastedList.Line line,
            @Nullable SchoolCard school,
            Collection<EmailAddress> members,
            Collection<EmailAddress> invited) {
        if (line.address() == null) {
            return Verdict.NO_ADDRESS;
        }
        if (line.again()) {
            return Verdict.AGAIN;
        }
        if (members.contains(line.address())) {
            return Verdict.MEMBER;
        }
        if (invited.contains(line.address())) {
            return Verdict.INVITED;
        }
        if (line.name().length() > Invitee.LONGEST_NAME) {
            return Verdict.NAME_TOO_LONG;
        }
        return line.school().isEmpty() || school != null ? Verdict.INVITE : Verdict.UNKNOWN_SCHOOL;
    }
}
