package org.leerkring.sessions.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Topic;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Homework that a person has not ticked, of sessions that are still to come. */
@Component
class HomeworkWaiting implements Waiting {

    private static final int DAYS_AHEAD = 14;

    private final Communities communities;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    HomeworkWaiting(Communities communities, People people, JdbcClient jdbc, Clock clock) {
        this.communities = communities;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        return mine.isEmpty() ? List.of() : undone(person, mine);
    }

    private List<WaitingItem> undone(PersonId person, Map<CommunityId, CommunityCard> mine) {
        var language = people.find(person).map(PersonCard::language).orElse(Languages.DUTCH);
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql("""
                        select h.text, h.due_on, h.set_at, s.id, s.community_id
                        from sessions_homework h join sessions_session s on s.id = h.session_id
                        where s.community_id in (:communities) and s.state in ('PLANNED', 'UNDERWAY') and s.ends_at > :now
                          and h.due_on <= :until
                          and not exists (select 1 from sessions_homework_tick t
                                          where t.homework_id = h.id and t.person_id = :person)
                        order by h.due_on, h.id limit 5""")
                .param(
                        "communities",
                        mine.keySet().stream().map(CommunityId::value).toList())
                .param("now", now)
                .param("until", now.toLocalDate().plusDays(DAYS_AHEAD))
                .param("person", person.value())
                .query((row, _) -> item(
                        Objects.requireNonNull(mine.get(new CommunityId(row.getObject("community_id", UUID.class)))),
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("set_at", LocalDateTime.class),
                        language))
                .list();
    }

    private static WaitingItem item(
            CommunityCard community,
            SessionId session,
            String text,
            LocalDate due,
            LocalDateTime setAt,
            Locale language) {
        return new WaitingItem(
                Urgency.SOON,
                setAt.toInstant(ZoneOffset.UTC),
                community.name(),
                community.kind().accent(),
                "sessions.SessionWaiting.homework",
                List.of(DateTimeFormatter.ofPattern("EEE d MMMM", language).format(due)),
                text.lines().findFirst().orElse(""),
                SessionPaths.session(community.slug(), session));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return communities.of(person).stream()
                .map(community -> Sessions.topic(community.id()))
                .toList();
    }
}
