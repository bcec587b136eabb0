package org.leerkring.feed;

import java.util.UUID;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Facilitators;
import org.leerkring.communities.Roster;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what in the feed (field.md, "Who may do what"); getting in at all is the community's own matter. */
@Component
public class FeedPolicy {

    private final Communities communities;
    private final CommunityPolicy circles;
    private final Facilitators facilitators;
    private final Audit audit;

    FeedPolicy(Communities communities, CommunityPolicy circles, Facilitators facilitators, Audit audit) {
        this.communities = communities;
        this.circles = circles;
        this.facilitators = facilitators;
        this.audit = audit;
    }

    /** Read questions and replies: whoever is in the community today. */
    public boolean mayRead(CommunityId community, PersonId person) {
        return circles.mayEnter(community, person);
    }

    /** Ask and answer: the same people, until the community is closed. */
    public boolean mayWrite(Roster roster, PersonId person) {
        return roster.isIn(person) && roster.community().stage() != Stage.CLOSED;
    }

    /** Hide a post that breaks the charter, and show it again: the coach, and who facilitates these days. */
    public boolean mayHide(CommunityId community, PersonId person) {
        return circles.isCoach(community, person)
                || circles.mayEnter(community, person) && facilitators.leads(community, person);
    }

    /** Lets in who may write; a closed community's archive is for reading only. */
    Roster requireWriting(CommunityId community, PersonId person) {
        var roster = communities.enter(community, person);
        if (!mayWrite(roster, person)) {
            throw new FeedRefused("feed.refused.closed");
        }
        return roster;
    }

    /** Edit, withdraw, finish: one's own only. */
    void requireOwn(PersonId author, CommunityId community, PersonId person, UUID post) {
        if (!author.equals(person)) {
            audit.refused(circles.act(Deed.POST_CHANGED, person, community).on(post));
            throw new FeedRefused("feed.refused.not-yours");
        }
    }

    void requireHiding(CommunityId community, PersonId person, UUID post) {
        communities.enter(community, person);
        if (!mayHide(community, person)) {
            audit.refused(circles.act(Deed.POST_HIDDEN, person, community).on(post));
            throw new FeedRefused("feed.refused.only-the-coach");
        }
    }
}
