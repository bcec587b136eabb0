package org.leerkring.sessions.running;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Member;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came over a school year: each member sees their own and the whole, the coach sees everyone. */
@Service
@Transactional(readOnly = true)
public class Turnout {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");
    private static final int MISSED = 2;

    private final Sessions sessions;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final JdbcClient jdbc;
    private final Clock clock;

    Turnout(Sessions sessions, Communities communities, CommunityPolicy circles, JdbcClient jdbc, Clock clock) {
        this.sessions = sessions;
        this.communities = communities;
        this.circles = circles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** This school year, as far as the viewer may know. */
    public TurnoutRead thisYear(CommunityId community, PersonId viewer) {
        var roster = communities.enter(community, viewer);
        var now = LocalDateTime.ofInstant(clock.instant(), HERE).toLocalDate();
        var begins = LocalDate.of(
                now.getMonth().compareTo(Month.SEPTEMBER) < 0 ? now.getYear() - 1 : now.getYear(), Month.SEPTEMBER, 1);
        var held = sessions
                .between(
                        community,
                        begins.atStartOfDay(HERE).toInstant(),
                        begins.plusYears(1).atStartOfDay(HERE).toInstant())
                .stream()
                .filter(session -> session.state() == SessionState.CLOSED)
                .toList();
        var came = came(held);
        var members = roster.members().stream().map(Member::id).toList();
        var times = members.stream().collect(Collectors.toMap(member -> member, member -> (int) held.stream()
                .filter(session ->
                        came.getOrDefault(session.id().value(), Set.of()).contains(member))
                .count()));
        var total = times.values().stream().mapToInt(count -> count).sum();
        var share = held.isEmpty() || members.isEmpty() ? 0 : Math.round(100f * total / (held.size() * members.size()));
        var coach = circles.isCoach(community, viewer);
        return new TurnoutRead(
                held.size(),
                times.getOrDefault(viewer, 0),
                share,
                coach ? times : Map.of(),
                coach ? missed(held, came, roster.members()) : List.of());
    }

    /** Who was a member at the last two sessions and came to neither. */
    private static List<PersonId> missed(List<SessionLine> held, Map<UUID, Set<PersonId>> came, List<Member> members) {
        if (held.size() < MISSED) {
            return List.of();
        }
        var last = held.subList(held.size() - MISSED, held.size());
        var first = last.getFirst().time().localStart().toLocalDate();
        return members.stream()
                .filter(member -> !member.from().isAfter(first))
                .map(Member::id)
                .filter(member -> last.stream()
                        .noneMatch(session -> came.getOrDefault(session.id().value(), Set.of())
                                .contains(member)))
                .toList();
    }

    private Map<UUID, Set<PersonId>> came(List<SessionLine> held) {
        if (held.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select session_id, person_id from sessions_presence where session_id in (:sessions)")
                .param(
                        "sessions",
                        held.stream().map(session -> session.id().value()).toList())
                .query((row, _) -> Map.entry(
                        row.getObject("session_id", UUID.class), new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(HashSet::new))));
    }
}
