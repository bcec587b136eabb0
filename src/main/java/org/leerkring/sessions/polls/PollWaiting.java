package org.leerkring.sessions.polls;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.Sessions;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Polls with an option this person has not answered; and, for who plans, those where it is time to choose. */
@Component
class PollWaiting implements Waiting {

    private static final String KEYS = "sessions.PollWaiting.";

    private final Communities communities;
    private final SessionPolicy policy;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollWaiting(Communities communities, SessionPolicy policy, People people, JdbcClient jdbc, Clock clock) {
        this.communities = communities;
        this.policy = policy;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        if (mine.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<>(toAnswer(person, mine));
        items.addAll(toChoose(person, mine));
        return items;
    }

    private List<WaitingItem> toAnswer(PersonId person, Map<CommunityId, CommunityCard> mine) {
        return rows("""
                select p.id, p.community_id, p.title, p.opened_at, p.deadline from sessions_poll p
                where p.community_id in (:communities) and p.state = 'OPEN'
                  and exists (select 1 from sessions_poll_option o
                              where o.poll_id = p.id and o.removed_at is null and o.starts_at > :now
                                and not exists (select 1 from sessions_poll_answer a
                                                where a.option_id = o.id and a.person_id = :person))
                order by p.opened_at desc limit 5""", person, mine).stream()
                .map(row -> item(row, mine, "answer", person))
                .toList();
    }

    private List<WaitingItem> toChoose(PersonId person, Map<CommunityId, CommunityCard> mine) {
        return rows("""
                select p.id, p.community_id, p.title, p.opened_at, p.deadline from sessions_poll p
                where p.community_id in (:communities) and p.state = 'OPEN' and p.deadline <= :now
                order by p.deadline desc limit 5""", person, mine).stream()
                .filter(row -> policy.mayPlan(row.community(), person))
                .map(row -> item(row, mine, "choose", person))
                .toList();
    }

    private List<Row> rows(String sql, PersonId person, Map<CommunityId, CommunityCard> mine) {
        return jdbc.sql(sql)
                .param(
                        "communities",
                        mine.keySet().stream().map(CommunityId::value).toList())
                .param("person", person.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> new Row(
                        new DatePollId(row.getObject("id", UUID.class)),
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        row.getString("title"),
                        row.getObject("opened_at", LocalDateTime.class),
                        row.getObject("deadline", LocalDateTime.class)))
                .list();
    }

    private WaitingItem item(Row row, Map<CommunityId, CommunityCard> mine, String what, PersonId person) {
        var card = Objects.requireNonNull(mine.get(row.community()));
        var language = people.find(person).map(PersonCard::language).orElse(Languages.DUTCH);
        var until =
                row.deadline().toInstant(ZoneOffset.UTC).atZone(Almanac.HERE).toLocalDate();
        return new WaitingItem(
                Urgency.SOON,
                row.openedAt().toInstant(ZoneOffset.UTC),
                card.name(),
                card.kind().accent(),
                KEYS + what,
                List.of(SessionTimes.day(until, language)),
                row.title(),
                PollPaths.poll(card.slug(), row.poll()));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return communities.of(person).stream()
                .map(card -> Sessions.topic(card.id()))
                .toList();
    }

    private record Row(
            DatePollId poll, CommunityId community, String title, LocalDateTime openedAt, LocalDateTime deadline) {}
}
