package org.leerkring.sessions.hosts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.networks.SchoolCard;
import org.leerkring.networks.SchoolId;
import org.leerkring.networks.Schools;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is to receive the others: first who never did, then who did longest ago. */
@Service
@Transactional(readOnly = true)
public class Hosts {

    private final Communities communities;
    private final Schools schools;
    private final JdbcClient jdbc;

    Hosts(Communities communities, Schools schools, JdbcClient jdbc) {
        this.communities = communities;
        this.schools = schools;
        this.jdbc = jdbc;
    }

    /** The schools of today's members, in the order of their turn; for members. */
    public List<Host> inTurn(CommunityId community, PersonId reader) {
        var roster = communities.enter(community, reader);
        var held = held(community);
        return schoolsOf(roster).stream()
                .map(school -> host(school, held))
                .sorted(Comparator.comparing(Host::last, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .thenComparing(Host::schoolName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<SchoolCard> schoolsOf(Roster roster) {
        var names = roster.members().stream()
                .map(Member::school)
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return names.isEmpty()
                ? List.of()
                : schools.named(roster.community().network(), names).entrySet().stream()
                        .filter(school -> names.contains(school.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
    }

    private static Host host(SchoolCard school, Map<SchoolId, Held> held) {
        var last = held.get(school.id());
        return last == null
                ? new Host(school.id(), school.name(), school.name(), school.municipality(), null)
                : new Host(school.id(), school.name(), last.place(), last.address(), last.at());
    }

    private Map<SchoolId, Held> held(CommunityId community) {
        return jdbc
                .sql("""
                        select school_id, place, address, starts_at
                        from (select school_id, place, address, starts_at,
                                     row_number() over (partition by school_id order by starts_at desc, id desc) as nth
                              from sessions_session
                              where community_id = ? and school_id is not null and state <> 'CANCELLED') held
                        where nth = 1""")
                .param(community.value())
                .query((row, _) -> new Held(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("place"),
                        row.getString("address"),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(Collectors.toMap(Held::school, held -> held));
    }

    private record Held(SchoolId school, String place, String address, Instant at) {}
}
