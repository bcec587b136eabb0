package org.leerkring.sessions.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Member;
import org.leerkring.communities.Voices;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of whom a community heard nothing for a while: no word between meetings, no answer to an invitation or a poll, no
 * homework, and not at a session. For the coach, who may want to ring them; for nobody else.
 */
@Service
@Transactional(readOnly = true)
public class Silence {

    /** Longer than any school holiday. */
    public static final int WEEKS = 10;

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final Communities communities;
    private final CommunityPolicy circles;
    private final List<Voices> voices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Silence(Communities communities, CommunityPolicy circles, List<Voices> voices, JdbcClient jdbc, Clock clock) {
        this.communities = communities;
        this.circles = circles;
        this.voices = voices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who has been a member for so long and was silent all that time, by name; nobody for who is not the coach. */
    public List<Member> in(CommunityId community, PersonId viewer) {
        var roster = communities.enter(community, viewer);
        if (!circles.isCoach(community, viewer)) {
            return List.of();
        }
        var since = clock.instant().minus(Duration.ofDays(7L * WEEKS));
        var heard = new HashSet<>(signs(community, since));
        voices.forEach(module -> heard.addAll(module.heardSince(community, since)));
        var day = LocalDate.ofInstant(since, HERE);
        return roster.members().stream()
                .filter(member -> !member.from().isAfter(day))
                .filter(member -> !member.id().equals(viewer) && !heard.contains(member.id()))
                .toList();
    }

    private Set<PersonId> signs(CommunityId community, Instant since) {
        return jdbc
                .sql("""
                        select p.person_id from sessions_session s join sessions_presence p on p.session_id = s.id
                        where s.community_id = :community and p.noted_at >= :since
                        union
                        select a.person_id from sessions_session s join sessions_answer a on a.session_id = s.id
                        where s.community_id = :community and a.answered_at >= :since
                        union
                        select t.person_id from sessions_session s join sessions_homework h on h.session_id = s.id
                        join sessions_homework_tick t on t.homework_id = h.id
                        where s.community_id = :community and t.done_at >= :since
                        union
                        select a.person_id from sessions_poll p join sessions_poll_option o on o.poll_id = p.id
                        join sessions_poll_answer a on a.option_id = o.id
                        where p.community_id = :community and a.answered_at >= :since
                        union
                        select b.written_by from sessions_minutes_block b
                        where b.community_id = :community and b.written_at >= :since""")
                .param("community", community.value())
                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
