package org.leerkring.communities;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.live.Topic;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Communities and who is in them. Whatever a community says is behind {@link #enter}: a person who is not a member today
 * gets {@link NotAMember}, whatever else they are.
 */
@Service
@Transactional
public class Communities {

    private final CommunityRepository communities;
    private final Rosters rosters;
    private final CommunityPolicy policy;
    private final Networks networks;
    private final NetworkPolicy networkPolicy;
    private final Audit audit;
    private final Clock clock;

    Communities(
            CommunityRepository communities,
            Rosters rosters,
            CommunityPolicy policy,
            Networks networks,
            NetworkPolicy networkPolicy,
            Audit audit,
            Clock clock) {
        this.communities = communities;
        this.rosters = rosters;
        this.policy = policy;
        this.networks = networks;
        this.networkPolicy = networkPolicy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The topic on which a community's questions and presence are told. */
    public static Topic topic(CommunityId community) {
        return Topic.of("community", community.value());
    }

    /** The topic on which it is told who is in a community, and what it is called. */
    public static Topic members(CommunityId community) {
        return Topic.of("members", community.value());
    }

    /** The topic on which a person's own list of communities is told. */
    public static Topic mine(PersonId person) {
        return Topic.of("mine", person.value());
    }

    /** Founds a community of one of the network's kinds; for the network's coordinators. */
    public CommunityId found(NetworkId network, String kindCode, String name, PersonId by) {
        networkPolicy.requireManaging(network, by, Deed.COMMUNITY_FOUNDED);
        var kind = networks.find(network)
                .orElseThrow(() -> new CommunityRefused("communities.refused.network-unknown"))
                .kind(kindCode);
        var community = Community.found(network, kind, name, clock.instant());
        if (communities.existsBySlug(Slug.of(name))) {
            throw new CommunityRefused("communities.refused.name-taken");
        }
        communities.save(community);
        audit.done(new Act(Deed.COMMUNITY_FOUNDED, by.value(), community.id().value(), network.value()));
        return community.id();
    }

    /** Which of these names cannot be given any more, or lead to no address. */
    @Transactional(readOnly = true)
    public Set<String> taken(Collection<String> names) {
        var slugs = names.stream().flatMap(name -> Slug.from(name).stream()).toList();
        var known =
                communities.findBySlugIn(slugs).stream().map(Community::slug).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> Slug.from(name).map(known::contains).orElse(true))
                .collect(Collectors.toSet());
    }

    /** Lets a member in and says who is who; anyone else gets {@link NotAMember}. Shared by all who look. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Roster enter(CommunityId community, PersonId person) {
        return policy.requireEntering(community, person);
    }

    /** Like {@link #enter(CommunityId, PersonId)}, for the name in an address. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Roster enter(String slug, PersonId person) {
        return rosters.of(person).stream()
                .filter(community -> community.slug().equals(slug))
                .findFirst()
                .map(community -> enter(community.id(), person))
                .orElseThrow(() -> refusedAtTheDoor(slug, person));
    }

    /** Kept whether or not there is such a community: one's own log may not tell which names exist. */
    private NotAMember refusedAtTheDoor(String slug, PersonId person) {
        audit.refused(Slug.parse(slug)
                .flatMap(communities::findBySlug)
                .map(community -> policy.act(Deed.COMMUNITY_ENTERED, person, community.id()))
                .orElseGet(() -> new Act(Deed.COMMUNITY_ENTERED, person.value(), null, null)));
        return new NotAMember();
    }

    /** Whether this person is a member today. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isMember(CommunityId community, PersonId person) {
        return policy.mayEnter(community, person);
    }

    /** Who is who, for a service's own work on behalf of someone it already let in; never for a screen. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Roster roster(CommunityId community) {
        return rosters.of(community).orElseThrow(NotAMember::new);
    }

    /** The community with this name in addresses, for a door at which nobody is signed in yet: says nothing of it. */
    @Transactional(readOnly = true)
    public Optional<CommunityId> named(String slug) {
        return Slug.parse(slug).flatMap(communities::findBySlug).map(Community::id);
    }

    /** The communities a person is in today, by name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CommunityCard> of(PersonId person) {
        return rosters.of(person);
    }
}
