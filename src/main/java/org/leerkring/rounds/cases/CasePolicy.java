package org.leerkring.rounds.cases;

import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Roster;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.springframework.stereotype.Component;

/**
 * Who may do what with cases (field.md, "Who may do what"): everybody in the community with their own. An offered case is
 * known to the group; a draft to its bringer, and to others it does not exist.
 */
@Component
public class CasePolicy {

    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;

    CasePolicy(Communities communities, CommunityPolicy circles, Audit audit) {
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
    }

    /** Propose a case: who is in the community, until it closes. */
    public boolean mayPropose(CommunityId community, PersonId person) {
        return circles.mayEnter(community, person) && isOpen(community);
    }

    /** Lets in who may propose; others are refused, and the log says so. */
    Roster requireProposing(CommunityId community, PersonId person) {
        var in = communities.enter(community, person);
        if (!isOpen(community)) {
            refused(community, person);
            throw new RoundRefused("rounds.refused.community-closed");
        }
        return in;
    }

    /** Lets its bringer in; others are refused, and the log says so. */
    void requireOwn(CaseProposal proposal, PersonId person) {
        communities.enter(proposal.community(), person);
        if (!proposal.isBroughtBy(person)) {
            refused(proposal.community(), person);
            throw proposal.isOffered() ? new RoundRefused("rounds.refused.case-not-yours") : new NotAMember();
        }
    }

    /** Lets in its bringer, and the group once it is offered; to others it does not exist. */
    void requireReading(CaseProposal proposal, PersonId person) {
        communities.enter(proposal.community(), person);
        if (!proposal.isBroughtBy(person) && proposal.state() == CaseState.DRAFT
                || proposal.state() == CaseState.WITHDRAWN) {
            refused(proposal.community(), person);
            throw new NotAMember();
        }
    }

    private void refused(CommunityId community, PersonId person) {
        audit.refused(circles.act(Deed.CASE_PROPOSED, person, community));
    }

    private boolean isOpen(CommunityId community) {
        return communities.roster(community).community().stage() != Stage.CLOSED;
    }
}
