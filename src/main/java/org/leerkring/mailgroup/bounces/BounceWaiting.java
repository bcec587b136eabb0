package org.leerkring.mailgroup.bounces;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Member;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;

/** Mail that comes back waits for whom it was for, to look at their address, and for their coach, to ask them. */
@Component
class BounceWaiting implements Waiting {

    private static final String ACCOUNT = "me";

    private final Bounces bounces;
    private final Communities communities;
    private final CommunityPolicy policy;
    private final Clock clock;

    BounceWaiting(Bounces bounces, Communities communities, CommunityPolicy policy, Clock clock) {
        this.bounces = bounces;
        this.communities = communities;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person);
        var items = new ArrayList<WaitingItem>();
        if (!mine.isEmpty() && bounces.isPaused(person)) {
            items.add(item(mine.getFirst(), Urgency.NOW, "mailgroup.BounceWaiting.mine", List.of(), ACCOUNT));
        }
        for (var community : mine) { // a person is in one or two, and coaches fewer
            if (policy.isCoach(community.id(), person)) {
                var names = unreachable(community, person);
                if (!names.isEmpty()) {
                    items.add(item(
                            community,
                            Urgency.SOON,
                            "mailgroup.BounceWaiting.members",
                            List.of(names),
                            CommunityPaths.members(community.slug())));
                }
            }
        }
        return items;
    }

    /** By name; the coach's own mail is told them otherwise. */
    private String unreachable(CommunityCard community, PersonId coach) {
        var others = communities.roster(community.id()).members().stream()
                .filter(member -> !member.id().equals(coach))
                .toList();
        var paused = bounces.paused(others.stream().map(Member::id).toList());
        return others.stream()
                .filter(member -> paused.contains(member.id()))
                .map(Member::name)
                .collect(Collectors.joining(", "));
    }

    private WaitingItem item(
            CommunityCard community, Urgency urgency, String labelKey, List<Object> facts, String path) {
        return new WaitingItem(
                urgency, clock.instant(), community.name(), community.kind().accent(), labelKey, facts, "", path);
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return Stream.concat(
                        Stream.of(Bounces.topic(person), Communities.mine(person)),
                        communities.of(person).stream()
                                .map(CommunityCard::id)
                                .filter(community -> policy.isCoach(community, person))
                                .map(Bounces::topic))
                .toList();
    }
}
