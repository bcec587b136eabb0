package org.leerkring.communities;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The communities of a network, for those who coordinate it. */
@Service
@Transactional
public class CommunityRegister {

    /** How many lines a page holds. */
    public static final int PAGE = 50;

    private static final CommunityId BEFORE_ALL = new CommunityId(new UUID(0, 0));

    private final CommunityRepository communities;
    private final MembershipRepository memberships;
    private final Rosters rosters;
    private final Networks networks;
    private final CommunityPolicy policy;
    private final NetworkPolicy networkPolicy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommunityRegister(
            CommunityRepository communities,
            MembershipRepository memberships,
            Rosters rosters,
            Networks networks,
            CommunityPolicy policy,
            NetworkPolicy networkPolicy,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.communities = communities;
        this.memberships = memberships;
        this.rosters = rosters;
        this.networks = networks;
        this.policy = policy;
        this.networkPolicy = networkPolicy;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A page of the network's communities, by name; for its coordinators, and for administrators. */
    @Transactional(readOnly = true)
    public List<CommunityLine> of(NetworkId network, PersonId reader, @Nullable CommunityCard last) {
        networkPolicy.requireSeeing(network, reader, Deed.COMMUNITY_SEEN);
        var card =
                networks.find(network).orElseThrow(() -> new CommunityRefused("communities.refused.network-unknown"));
        var page = communities.inNetwork(
                network, last == null ? "" : last.name(), last == null ? BEFORE_ALL : last.id(), Limit.of(PAGE));
        var heads = memberships.heads(page.stream().map(Community::id).toList(), rosters.today()).stream()
                .collect(Collectors.toMap(HeadCount::community, count -> count));
        return page.stream()
                .map(community -> {
                    var count = heads.getOrDefault(community.id(), new HeadCount(community.id(), 0, 0));
                    return new CommunityLine(community.card(card), count.members(), count.schools());
                })
                .toList();
    }

    /** What is known of a community from outside; anyone who may not see that it exists gets {@link NotAMember}. */
    @Transactional(readOnly = true)
    public CommunityLine see(CommunityId id, PersonId reader) {
        policy.requireSeeing(id, reader);
        var roster = rosters.of(id).orElseThrow(NotAMember::new);
        return new CommunityLine(roster.community(), roster.members().size(), roster.schools());
    }

    /** Another name or theme; the address stays. For the network's coordinators. */
    public void describe(CommunityId id, String name, @Nullable String theme, PersonId by) {
        policy.requireManaging(id, by, Deed.COMMUNITY_CHANGED);
        find(id).describe(name, theme);
        changed(id, by, Deed.COMMUNITY_CHANGED);
    }

    /** On to another stage of its life. For the network's coordinators; a coach may end the forming. */
    public void moveTo(CommunityId id, Stage next, PersonId by) {
        var deed = next == Stage.CLOSED ? Deed.COMMUNITY_CLOSED : Deed.COMMUNITY_CHANGED;
        var starts = find(id).stage() == Stage.FORMING && next == Stage.COACHED;
        policy.require(policy.mayManage(id, by) || (starts && policy.isCoach(id, by)), id, by, deed);
        find(id).moveTo(next, clock.instant());
        changed(id, by, deed);
    }

    private void changed(CommunityId id, PersonId by, Deed deed) {
        audit.done(policy.act(deed, by, id));
        events.publishEvent(new CommunityChanged(
                id,
                rosters.of(id).stream()
                        .flatMap(roster -> roster.members().stream())
                        .map(Member::id)
                        .toList()));
    }

    private Community find(CommunityId id) {
        return communities.findById(id).orElseThrow(NotAMember::new);
    }
}
