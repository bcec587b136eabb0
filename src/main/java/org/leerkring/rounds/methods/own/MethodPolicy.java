package org.leerkring.rounds.methods.own;

import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.springframework.stereotype.Component;

/** Who may do what with a community's own methods: any member, until the community closes; nobody else, whatever they are. */
@Component
public class MethodPolicy {

    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;

    MethodPolicy(Communities communities, CommunityPolicy circles, Audit audit) {
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
    }

    /** Copy a method, adapt a copy, archive it. */
    public boolean mayAdapt(CommunityId community, PersonId person) {
        return circles.mayEnter(community, person)
                && communities.roster(community).community().stage() != Stage.CLOSED;
    }

    void requireReading(CommunityId community, PersonId person) {
        communities.enter(community, person);
    }

    void requireAdapting(CommunityId community, PersonId person) {
        communities.enter(community, person);
        if (!mayAdapt(community, person)) {
            audit.refused(circles.act(Deed.METHOD_CHANGED, person, community));
            throw new RoundRefused("rounds.refused.methods-of-closed");
        }
    }

    void changed(CommunityId community, PersonId person) {
        audit.done(circles.act(Deed.METHOD_CHANGED, person, community));
    }
}
