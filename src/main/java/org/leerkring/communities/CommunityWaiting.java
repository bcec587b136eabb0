package org.leerkring.communities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;

/** What a community itself asks of a person: a coach to invite its members, and members of a dormant one whether to go on. */
@Component
class CommunityWaiting implements Waiting {

    /** With fewer than this many members besides the coach, a community is not yet one. */
    private static final int FEW = 2;

    private final Rosters rosters;
    private final CommunityPolicy policy;
    private final Wishes wishes;
    private final Clock clock;

    CommunityWaiting(Rosters rosters, CommunityPolicy policy, Wishes wishes, Clock clock) {
        this.rosters = rosters;
        this.policy = policy;
        this.wishes = wishes;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(PersonId person) {
        var items = new ArrayList<WaitingItem>();
        for (var community : rosters.of(person)) { // a person is in one or two
            if (community.stage() == Stage.FORMING && policy.isCoach(community.id(), person) && isAlone(community)) {
                items.add(item(
                        community,
                        Urgency.NOW,
                        "communities.CommunityWaiting.invite",
                        CommunityPaths.invite(community.slug())));
            }
            if (community.stage() == Stage.DORMANT && !wishes.of(community.id()).containsKey(person)) {
                items.add(item(
                        community,
                        Urgency.SOON,
                        "communities.CommunityWaiting.dormant",
                        CommunityPaths.onward(community.slug())));
            }
        }
        return items;
    }

    private boolean isAlone(CommunityCard community) {
        return rosters.of(community.id())
                .filter(roster -> roster.members().size() < FEW)
                .isPresent();
    }

    private WaitingItem item(CommunityCard community, Urgency urgency, String labelKey, String path) {
        return new WaitingItem(
                urgency, clock.instant(), community.name(), community.kind().accent(), labelKey, List.of(), "", path);
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return List.of(Communities.mine(person));
    }
}
