package org.leerkring.communities.charter;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Stage;
import org.leerkring.live.Topic;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Charters whose current version a person has not agreed to this school year. */
@Component
class CharterWaiting implements Waiting {

    private final Communities communities;
    private final People people;
    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final Clock clock;

    CharterWaiting(Communities communities, People people, JdbcClient jdbc, MessageSource texts, Clock clock) {
        this.communities = communities;
        this.people = people;
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(PersonId person) {
        var open = communities.of(person).stream()
                .filter(community -> community.stage() != Stage.CLOSED)
                .collect(Collectors.toMap(CommunityCard::id, community -> community));
        return open.isEmpty() ? List.of() : unsigned(person, open);
    }

    private List<WaitingItem> unsigned(PersonId person, Map<CommunityId, CommunityCard> open) {
        var language = people.find(person).map(PersonCard::language).orElse(Languages.DUTCH);
        return jdbc.sql("""
                        select v.community_id, v.number, v.written_at from communities_charter_version v
                        where v.community_id in (:communities)
                          and v.number = (select max(l.number) from communities_charter_version l
                                          where l.community_id = v.community_id)
                          and not exists (select 1 from communities_charter_agreement a
                                          where a.community_id = v.community_id and a.number = v.number
                                            and a.person_id = :person and a.school_year = :year)""")
                .param(
                        "communities",
                        open.keySet().stream().map(CommunityId::value).toList())
                .param("person", person.value())
                .param("year", SchoolYear.at(clock.instant()).begins())
                .query((row, _) -> item(
                        Objects.requireNonNull(open.get(new CommunityId(row.getObject("community_id", UUID.class)))),
                        row.getInt("number"),
                        row.getObject("written_at", LocalDateTime.class),
                        language))
                .list();
    }

    private WaitingItem item(CommunityCard community, int number, LocalDateTime writtenAt, Locale language) {
        return new WaitingItem(
                Urgency.SOON,
                writtenAt.toInstant(ZoneOffset.UTC),
                community.name(),
                community.kind().accent(),
                "communities.CharterWaiting.version",
                List.of(number),
                texts.getMessage("communities.CharterWaiting.title", new Object[] {community.name()}, language),
                CharterPaths.page(community.slug()));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return communities.of(person).stream()
                .map(community -> Charters.topic(community.id()))
                .toList();
    }
}
