package org.leerkring.communities;

import com.github.benmanes.caffeine.cache.Interner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.networks.NetworkCard;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.networks.SchoolCard;
import org.leerkring.networks.Schools;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Who is in which community today; asked with every page and every click, so kept until it changes. */
@Component
class Rosters {

    /** Membership runs in whole days; Flanders and the Netherlands share one time. */
    static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final CommunityRepository communities;
    private final MembershipRepository memberships;
    private final Networks networks;
    private final Schools register;
    private final People people;
    private final Clock clock;
    private final SharedRead<CommunityId, Optional<Roster>> rosters;
    private final SharedRead<PersonId, List<CommunityCard>> mine;

    /** A roster that did not change is the same object again: what is drawn with it is kept by it. */
    private final Interner<Roster> known = Interner.newWeakInterner();

    Rosters(
            CommunityRepository communities,
            MembershipRepository memberships,
            Networks networks,
            Schools register,
            People people,
            Clock clock,
            SharedReads reads) {
        this.communities = communities;
        this.memberships = memberships;
        this.networks = networks;
        this.register = register;
        this.people = people;
        this.clock = clock;
        this.rosters = reads.of(Communities::members, this::read);
        this.mine = reads.of(Communities::mine, this::readMine);
    }

    Optional<Roster> of(CommunityId community) {
        return rosters.read(community).map(roster -> roster.on(today()));
    }

    boolean isIn(CommunityId community, PersonId person) {
        return of(community).filter(roster -> roster.isIn(person)).isPresent();
    }

    List<CommunityCard> of(PersonId person) {
        return mine.read(person);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    /** When a seat that begins on this day is taken: as that day begins, or at once. */
    Instant beginOf(LocalDate day) {
        var now = clock.instant();
        var begin = day.atStartOfDay(HERE).toInstant();
        return begin.isAfter(now) ? begin : now;
    }

    /** All seats there are and ever were, by their first day. */
    List<Seat> seats(CommunityId community) {
        var seats = memberships.findByCommunityOrderByFromDate(community);
        var cards = people.cards(seats.stream().map(Membership::person).collect(Collectors.toSet()));
        var schools = register.cards(
                seats.stream().map(Membership::school).filter(Objects::nonNull).collect(Collectors.toSet()));
        return seats.stream()
                .map(seat -> seat.read(
                        cards.get(seat.person()),
                        Optional.ofNullable(seat.school())
                                .map(schools::get)
                                .map(SchoolCard::name)
                                .orElse(null)))
                .toList();
    }

    private Optional<Roster> read(CommunityId id) {
        return communities.findById(id).map(community -> {
            var everyone = new LinkedHashMap<PersonId, Member>();
            for (var seat : seats(id)) { // by first day, so that the latest membership wins
                everyone.put(seat.member().id(), seat.member());
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
}
