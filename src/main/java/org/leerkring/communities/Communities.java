package org.leerkring.communities;

import com.github.benmanes.caffeine.cache.Interner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.leerkring.networks.NetworkCard;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.networks.SchoolCard;
import org.leerkring.networks.SchoolId;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
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

    /** Membership runs in whole days; Flanders and the Netherlands share one time. */
    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final CommunityRepository communities;
    private final MembershipRepository memberships;
    private final Networks networks;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SharedRead<CommunityId, Optional<Roster>> rosters;
    private final SharedRead<PersonId, List<CommunityCard>> mine;

    /** A roster that did not change is the same object again: what is drawn with it is kept by it. */
    private final Interner<Roster> known = Interner.newWeakInterner();

    Communities(
            CommunityRepository communities,
            MembershipRepository memberships,
            Networks networks,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            SharedReads reads) {
        this.communities = communities;
        this.memberships = memberships;
        this.networks = networks;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.rosters = reads.of(Communities::members, this::readRoster);
        this.mine = reads.of(Communities::mine, this::readMine);
    }

    /** The topic on which a community's questions and presence are told. */
    public static Topic topic(CommunityId community) {
        return Topic.of("community", community.value());
    }

    static Topic members(CommunityId community) {
        return Topic.of("members", community.value());
    }

    /** The topic on which a person's own list of communities is told. */
    public static Topic mine(PersonId person) {
        return Topic.of("mine", person.value());
    }

    /** Founds a community of one of the network's kinds. */
    public CommunityId found(NetworkId network, String kindCode, String name) {
        var kind = network(network).kind(kindCode);
        var community = Community.found(network, kind, name, clock.instant());
        if (communities.existsBySlug(Slug.of(name))) {
            throw new CommunityRefused("communities.refused.name-taken");
        }
        return communities.save(community).id();
    }

    /** Gives a person a seat from a day on; refused while they still have one. */
    public MembershipId admit(
            CommunityId community, PersonId person, @Nullable SchoolId school, Role role, LocalDate from) {
        if (memberships.findByCommunityAndPerson(community, person).stream().anyMatch(seat -> seat.overlaps(from))) {
            throw new CommunityRefused("communities.refused.already-a-member");
        }
        var seat = memberships.save(Membership.begin(community, person, school, role, from));
        events.publishEvent(new MembershipChanged(community, person));
        return seat.id();
    }

    /** Ends a membership after a last day. */
    public void end(MembershipId id, LocalDate lastDay) {
        var seat = memberships
                .findById(id)
                .orElseThrow(() -> new CommunityRefused("communities.refused.membership-unknown"));
        seat.end(lastDay);
        memberships.save(seat);
        events.publishEvent(new MembershipChanged(seat.community(), seat.person()));
    }

    /** Lets a member in and says who is who; anyone else gets {@link NotAMember}. Shared by all who look. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Roster enter(CommunityId community, PersonId person) {
        return rosters.read(community)
                .map(roster -> roster.on(today()))
                .filter(roster -> roster.holds(person))
                .orElseThrow(NotAMember::new);
    }

    /** Like {@link #enter(CommunityId, PersonId)}, for the name in an address. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Roster enter(String slug, PersonId person) {
        return of(person).stream()
                .filter(community -> community.slug().equals(slug))
                .findFirst()
                .map(community -> enter(community.id(), person))
                .orElseThrow(NotAMember::new);
    }

    /** Whether this person is a member today. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isMember(CommunityId community, PersonId person) {
        return rosters.read(community)
                .filter(roster -> roster.on(today()).holds(person))
                .isPresent();
    }

    /** Who is who, for a service's own work on behalf of someone it already let in; never for a screen. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Roster roster(CommunityId community) {
        return rosters.read(community).map(roster -> roster.on(today())).orElseThrow(NotAMember::new);
    }

    /** The communities a person is in today, by name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CommunityCard> of(PersonId person) {
        return mine.read(person);
    }

    private Optional<Roster> readRoster(CommunityId id) {
        return communities.findById(id).map(community -> {
            var seats = memberships.findByCommunityOrderByFromDate(id);
            var names = people.cards(seats.stream().map(Membership::person).collect(Collectors.toSet()));
            var schools = networks.schools(seats.stream()
                    .map(Membership::school)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            var everyone = new LinkedHashMap<PersonId, Member>();
            for (var seat : seats) { // by first day, so that the latest membership wins
                var name = Optional.ofNullable(names.get(seat.person()))
                        .map(PersonCard::name)
                        .orElse("");
                var school = Optional.ofNullable(seat.school())
                        .map(schools::get)
                        .map(SchoolCard::name)
                        .orElse(null);
                everyone.put(seat.person(), seat.member(name, school));
            }
            return known.intern(new Roster(community.card(network(community.network())), everyone, today()));
        });
    }

    private List<CommunityCard> readMine(PersonId person) {
        var found = communities.findByIdIn(memberships.communitiesOf(person, today()));
        var cards =
                found.stream().map(Community::network).distinct().collect(Collectors.toMap(id -> id, this::network));
        return found.stream()
                .flatMap(community ->
                        Stream.ofNullable(cards.get(community.network())).map(community::card))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private NetworkCard network(NetworkId id) {
        return networks.find(id).orElseThrow(() -> new CommunityRefused("communities.refused.network-unknown"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }
}
