package org.leerkring.rounds;

import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Roster;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a community's rounds (field.md, "Who may do what"): members of the community come in, who came in
 * reads and writes what the method lets them, and the round's one facilitator leads. Nobody else, whatever they are.
 */
@Component
public class RoundPolicy {

    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;

    RoundPolicy(Communities communities, CommunityPolicy circles, Audit audit) {
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
    }

    /** Open a round, and lead it from then on: any member, as the group's own tool. */
    public boolean mayOpen(CommunityId community, PersonId person) {
        return circles.mayEnter(community, person)
                && communities.roster(community).community().stage() != Stage.CLOSED;
    }

    /** Practise leading a round, alone at a played table: any member, also of a community that is closed. */
    public boolean mayPractise(CommunityId community, PersonId person) {
        return circles.mayEnter(community, person);
    }

    /** Take a seat in this round. */
    public boolean mayJoin(RoundRead round, PersonId person) {
        return round.state() != RoundState.ENDED && mayOpen(round.community(), person);
    }

    /** Read what is said: who is in, and when the round is over also who left it; as long as they are members. */
    public boolean mayRead(RoundRead round, PersonId person) {
        return round.participant(person)
                        .filter(it -> it.agreed() && (!it.left() || round.state() == RoundState.ENDED))
                        .isPresent()
                && circles.mayEnter(round.community(), person);
    }

    /** Start, go on and back, extend, pause, end: the one facilitator. */
    public boolean mayLead(RoundRead round, PersonId person) {
        return person.equals(round.facilitator()) && circles.mayEnter(round.community(), person);
    }

    Roster requireOpening(CommunityId community, PersonId person) {
        var roster = communities.enter(community, person);
        if (!mayOpen(community, person)) {
            audit.refused(circles.act(Deed.ROUND_OPENED, person, community));
            throw new RoundRefused("rounds.refused.community-closed");
        }
        return roster;
    }

    /** Lets in the members, also of a community that is closed. */
    void requireMember(CommunityId community, PersonId person) {
        communities.enter(community, person);
    }

    /** To who is not of the community the round does not exist. */
    void requireMember(RoundRead round, PersonId person, Deed deed) {
        if (!circles.mayEnter(round.community(), person)) {
            refused(round, person, deed);
            throw new NotAMember();
        }
    }

    void requireReading(RoundRead round, PersonId person) {
        requireMember(round, person, Deed.ROUND_ENTERED);
        if (!mayRead(round, person)) {
            refused(round, person, Deed.ROUND_ENTERED);
            throw new RoundRefused("rounds.refused.not-in");
        }
    }

    void requireTakingPart(RoundRead round, PersonId person) {
        requireReading(round, person);
        if (!round.isIn(person)) {
            throw new RoundRefused("rounds.refused.not-in");
        }
    }

    void requireLeading(RoundRead round, PersonId person) {
        requireMember(round, person, Deed.ROUND_LED);
        if (!mayLead(round, person)) {
            refused(round, person, Deed.ROUND_LED);
            throw new RoundRefused("rounds.refused.only-the-facilitator");
        }
    }

    /** What was said belongs to the bringer; without one, to who led. */
    void requireWiping(RoundRead round, PersonId person) {
        requireMember(round, person, Deed.ROUND_WIPED);
        if (!person.equals(round.bringer() == null ? round.facilitator() : round.bringer())) {
            refused(round, person, Deed.ROUND_WIPED);
            throw new RoundRefused("rounds.refused.only-the-bringer");
        }
    }

    void did(RoundRead round, PersonId person, Deed deed) {
        audit.done(circles.act(deed, person, round.community()).on(round.id().value()));
    }

    private void refused(RoundRead round, PersonId person, Deed deed) {
        audit.refused(circles.act(deed, person, round.community()).on(round.id().value()));
    }
}
