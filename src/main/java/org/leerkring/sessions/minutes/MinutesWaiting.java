package org.leerkring.sessions.minutes;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Addressees;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fresh minutes, for a week, for those to whom they were not mailed. */
@Component
class MinutesWaiting implements Waiting {

    private static final Duration FRESH = Duration.ofDays(7);

    private final Communities communities;
    private final Addressees addressees;
    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesWaiting(Communities communities, Addressees addressees, JdbcClient jdbc, Clock clock) {
        this.communities = communities;
        this.addressees = addressees;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        var silent = addressees.silentFor(person, mine.keySet());
        if (silent.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, community_id, title, closed_at from sessions_session
                        where community_id in (:communities) and state = 'CLOSED' and closed_at > :since
                        order by closed_at desc limit 3""")
                .param("communities", silent.stream().map(CommunityId::value).toList())
                .param("since", LocalDateTime.ofInstant(clock.instant().minus(FRESH), ZoneOffset.UTC))
                .query((row, _) -> item(
                        new SessionId(row.getObject("id", UUID.class)),
                        community(mine, row.getObject("community_id", UUID.class)),
                        row.getString("title"),
                        row.getObject("closed_at", LocalDateTime.class)))
                .list();
    }

    private static CommunityCard community(Map<CommunityId, CommunityCard> mine, UUID id) {
        return Objects.requireNonNull(mine.get(new CommunityId(id)));
    }

    private static WaitingItem item(SessionId session, CommunityCard community, String title, LocalDateTime closed) {
        return new WaitingItem(
                Urgency.WHEN_YOU_CAN,
                closed.toInstant(ZoneOffset.UTC),
                community.name(),
                community.kind().accent(),
                "sessions.MinutesWaiting.read",
                List.of(),
                title,
                SessionPaths.session(community.slug(), session));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return communities.of(person).stream()
                .map(community -> Sessions.topic(community.id()))
                .toList();
    }
}
