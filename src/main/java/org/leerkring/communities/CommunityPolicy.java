package org.leerkring.communities;

import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who may do what in and with a community (field.md, "Who may do what"). Coordinating its network or administering the
 * installation gives no way in.
 */
@Component
public class CommunityPolicy {

    private final Rosters rosters;
    private final NetworkPolicy networks;
    private final Audit audit;

    CommunityPolicy(Rosters rosters, NetworkPolicy networks, Audit audit) {
        this.rosters = rosters;
        this.networks = networks;
        this.audit = audit;
    }

    /** Read what is said in it: those who are in it today. */
    public boolean mayEnter(CommunityId community, PersonId person) {
        return rosters.isIn(community, person);
    }

    /** See that it exists, its kind, its schools and how many are in it. */
    public boolean maySee(CommunityId community, PersonId person) {
        return rosters.of(community)
                .filter(roster -> roster.isIn(person)
                        || networks.maySee(roster.community().network(), person))
                .isPresent();
    }

    /** Invite someone, or pass a seat on: its coach, and the network's coordinators. */
    public boolean mayInvite(CommunityId community, PersonId person) {
        return isCoach(community, person) || mayManage(community, person);
    }

    /** Change its name, kind, theme and stage, or close it: the network's coordinators. */
    public boolean mayManage(CommunityId community, PersonId person) {
        return rosters.of(community)
                .filter(roster -> networks.mayManage(roster.community().network(), person))
                .isPresent();
    }

    /** Write the next version of its charter, and agree to one: its members, until it closes. */
    public boolean mayChangeCharter(CommunityId community, PersonId person) {
        return mayEnter(community, person)
                && rosters.of(community)
                        .filter(roster -> roster.community().stage() != Stage.CLOSED)
                        .isPresent();
    }

    /** Read how it is doing in numbers: those who are in it, and the network's coordinators. */
    public boolean mayReadCounts(CommunityId community, PersonId person) {
        return mayEnter(community, person) || mayManage(community, person);
    }

    /** Guide its process: its coaches of today. */
    public boolean isCoach(CommunityId community, PersonId person) {
        return rosters.of(community)
                .filter(roster -> roster.isIn(person))
                .flatMap(roster -> roster.member(person))
                .filter(member -> member.role() == Role.COACH)
                .isPresent();
    }

    /** Do what a coach does for the group: its coach; where it has none any more, each of its members. */
    public boolean mayTend(CommunityId community, PersonId person) {
        return isCoach(community, person)
                || mayEnter(community, person)
                        && rosters.of(community)
                                .filter(roster -> roster.coach().isEmpty())
                                .isPresent();
    }

    /** Lets a member in; anyone else gets {@link NotAMember}, and the log a line. */
    Roster requireEntering(CommunityId community, PersonId person) {
        return rosters.of(community).filter(roster -> roster.isIn(person)).orElseThrow(() -> {
            refused(community, person, Deed.COMMUNITY_ENTERED);
            return new NotAMember();
        });
    }

    /** Refuses, and keeps that it did, who may not change the charter. */
    public void requireChangingCharter(CommunityId community, PersonId person, Deed deed) {
        requireEntering(community, person);
        if (!mayChangeCharter(community, person)) {
            refused(community, person, deed);
            throw new CommunityRefused("communities.refused.charter-of-closed");
        }
    }

    void requireSeeing(CommunityId community, PersonId person) {
        require(maySee(community, person), community, person, Deed.COMMUNITY_SEEN);
    }

    /** Refuses, and keeps that it did, who may not invite. */
    public void requireInviting(CommunityId community, PersonId person, Deed deed) {
        require(mayInvite(community, person), community, person, deed);
    }

    void requireManaging(CommunityId community, PersonId person, Deed deed) {
        require(mayManage(community, person), community, person, deed);
    }

    /** Refuses with the same words whether or not the community exists, so that guessing teaches nothing. */
    void require(boolean allowed, CommunityId community, PersonId person, Deed deed) {
        if (!allowed) {
            refused(community, person, deed);
            throw mayEnter(community, person)
                    ? new CommunityRefused("communities.refused.not-allowed")
                    : new NotAMember();
        }
    }

    private void refused(CommunityId community, PersonId person, Deed deed) {
        audit.refused(act(deed, person, community));
    }

    /** A deed in this community, for the log of its network. */
    public Act act(Deed deed, PersonId by, CommunityId community) {
        var network = rosters.of(community)
                .map(roster -> roster.community().network().value())
                .orElse(null);
        return new Act(deed, by.value(), community.value(), network);
    }
}
