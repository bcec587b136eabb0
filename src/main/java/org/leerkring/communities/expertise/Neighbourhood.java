package org.leerkring.communities.expertise;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.networks.SchoolCard;
import org.leerkring.networks.SchoolId;
import org.leerkring.networks.Schools;
import org.leerkring.people.Expertise;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may be found by a person: everyone in their communities of today, and of their networks those who opened what they
 * know. Coordinating a network is no membership: whoever is in no community finds nobody.
 */
@Component
class Neighbourhood {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final Communities communities;
    private final Schools schools;
    private final People people;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final Clock clock;

    Neighbourhood(
            Communities communities, Schools schools, People people, Profiles profiles, JdbcClient jdbc, Clock clock) {
        this.communities = communities;
        this.schools = schools;
        this.people = people;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everyone but the person themselves, each once; nearest first, then by name. */
    List<Neighbour> of(PersonId person) {
        var mine = communities.of(person);
        var near = near(mine, person);
        var all = new ArrayList<>(near.values());
        all.addAll(far(mine, near.keySet(), person));
        all.sort((one, other) -> one.isNear() == other.isNear()
                ? one.card().name().compareToIgnoreCase(other.card().name())
                : Boolean.compare(other.isNear(), one.isNear()));
        return all;
    }

    /** Those who share a community, whatever they told; in the first of those they share. */
    Map<PersonId, Neighbour> near(List<CommunityCard> mine, PersonId person) {
        var seats = new LinkedHashMap<PersonId, Seat>();
        for (var community : mine) {
            communities.enter(community.id(), person).members().stream()
                    .filter(member -> !member.id().equals(person))
                    .forEach(member -> seats.putIfAbsent(
                            member.id(), new Seat(member.school(), community.name(), community.slug())));
        }
        return neighbours(seats.keySet(), seats, profiles.expertise(seats.keySet()));
    }

    private Collection<Neighbour> far(List<CommunityCard> mine, Collection<PersonId> known, PersonId person) {
        if (mine.isEmpty()) {
            return List.of();
        }
        var seats = networkSeats(mine.stream()
                .map(community -> community.network().value())
                .distinct()
                .toList());
        seats.keySet().removeAll(known);
        seats.remove(person);
        var open = profiles.openExpertise(seats.keySet());
        open.values().removeIf(Expertise::isEmpty);
        return neighbours(open.keySet(), seats, open).values();
    }

    private Map<PersonId, Neighbour> neighbours(
            Collection<PersonId> wanted, Map<PersonId, Seat> seats, Map<PersonId, Expertise> told) {
        return people.cards(wanted).values().stream()
                .map(card -> {
                    var seat = Objects.requireNonNull(seats.get(card.id()));
                    var expertise = told.getOrDefault(card.id(), Expertise.NONE);
                    return new Neighbour(card, seat.school(), seat.community(), seat.slug(), expertise);
                })
                .collect(Collectors.toMap(neighbour -> neighbour.card().id(), neighbour -> neighbour));
    }

    /** Where the people of these networks sit today, each in one of their communities. */
    private Map<PersonId, Seat> networkSeats(List<UUID> inNetworks) {
        var rows = jdbc.sql("""
                        select m.person_id, m.school_id, c.name
                        from communities_community c join communities_membership m on m.community_id = c.id
                        where c.network_id in (:networks) and c.stage <> 'CLOSED' and m.from_date <= :day
                          and (m.until_date is null or m.until_date >= :day)
                        order by c.name""")
                .param("networks", inNetworks)
                .param("day", LocalDate.now(clock.withZone(HERE)))
                .query((row, _) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Optional.ofNullable(row.getObject("school_id", UUID.class))
                                .map(SchoolId::new),
                        row.getString("name")))
                .list();
        var names = schools.cards(
                rows.stream().flatMap(row -> row.school().stream()).collect(Collectors.toSet()));
        var seats = new LinkedHashMap<PersonId, Seat>();
        rows.forEach(row -> seats.putIfAbsent(
                row.person(),
                new Seat(
                        row.school()
                                .flatMap(id -> Optional.ofNullable(names.get(id)))
                                .map(SchoolCard::name)
                                .orElse(null),
                        row.community(),
                        null)));
        return seats;
    }

    private record Seat(
            @Nullable String school,
            String community,
            @Nullable String slug) {}

    private record Row(PersonId person, Optional<SchoolId> school, String community) {}
}
