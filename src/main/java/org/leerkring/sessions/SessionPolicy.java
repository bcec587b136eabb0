package org.leerkring.sessions;

import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Facilitators;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Roster;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a community's sessions (field.md, "Who may do what"). Where a community has no coach today, each
 * of its members holds the task of planning: groups die when nobody holds the next date.
 */
@Component
public class SessionPolicy {

    private final Communities communities;
    private final CommunityPolicy circles;
    private final Facilitators facilitators;
    private final Guests guests;
    private final Audit audit;

    SessionPolicy(
            Communities communities, CommunityPolicy circles, Facilitators facilitators, Guests guests, Audit audit) {
        this.communities = communities;
        this.circles = circles;
        this.facilitators = facilitators;
        this.guests = guests;
        this.audit = audit;
    }

    /** Plan a session, or look for a date: the coach, and who leads one now; without a coach, every member. */
    public boolean mayPlan(CommunityId community, PersonId person) {
        return circles.mayEnter(community, person)
                && isOpen(community)
                && (circles.mayTend(community, person) || facilitators.leads(community, person));
    }

    /** Change, cancel or run this session, and record presence and minutes: who plans, and its facilitator. */
    public boolean mayLead(SessionLine session, PersonId person) {
        return mayPlan(session.community(), person)
                || circles.mayEnter(session.community(), person) && person.equals(session.facilitator());
    }

    /** See this session: the community's members, and its guests. */
    public boolean mayRead(SessionLine session, PersonId person) {
        return circles.mayEnter(session.community(), person) || guests.isGuest(session.id(), person);
    }

    /** Answer, tick homework, fill in the exit ticket, each for oneself: whoever sees it. */
    public boolean mayAnswer(SessionLine session, PersonId person) {
        return mayRead(session, person);
    }

    /** Know why someone cannot come: the coach and the facilitator, and nobody else, however much they may do. */
    public boolean mayReadReasons(SessionLine session, PersonId person) {
        return circles.isCoach(session.community(), person)
                || circles.mayEnter(session.community(), person) && person.equals(session.facilitator());
    }

    /** Lets in who may plan; others are refused, and the log says so. */
    public Roster requirePlanning(CommunityId community, PersonId person) {
        return requirePlanning(community, person, Deed.SESSION_PLANNED);
    }

    /** The same, for another deed of who may plan. */
    public Roster requirePlanning(CommunityId community, PersonId person, Deed deed) {
        var roster = communities.enter(community, person);
        if (!mayPlan(community, person)) {
            audit.refused(circles.act(deed, person, community));
            throw new SessionRefused(
                    isOpen(community) ? "sessions.refused.only-the-coach" : "sessions.refused.community-closed");
        }
        return roster;
    }

    /** Lets in who may lead this session; others are refused, and the log says so. */
    public Roster requireLeading(SessionLine session, PersonId person, Deed deed) {
        var roster = communities.enter(session.community(), person);
        if (!mayLead(session, person)) {
            audit.refused(circles.act(deed, person, session.community())
                    .on(session.id().value()));
            throw new SessionRefused("sessions.refused.only-who-leads");
        }
        return roster;
    }

    /** Lets in whoever may see it; to others it does not exist. */
    public void requireReading(SessionLine session, PersonId person) {
        if (!mayRead(session, person)) {
            audit.refused(circles.act(Deed.SESSION_ENTERED, person, session.community())
                    .on(session.id().value()));
            throw new NotAMember();
        }
    }

    private boolean isOpen(CommunityId community) {
        return communities.roster(community).community().stage() != Stage.CLOSED;
    }
}
