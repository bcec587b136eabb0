package org.leerkring.communities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each member wants mail about each of their communities, and when; everyone chooses for themselves only. */
@Service
@Transactional
public class Notifications {

    private static final String COLUMNS =
            "select community_id, person_id, choice, digest_hour, digest_day from communities_notification ";

    private final Communities communities;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Notifications(Communities communities, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.communities = communities;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Chooses how often, for one community this person is in. */
    public void choose(CommunityId community, PersonId person, NotificationChoice choice) {
        keep(community, person, new MailWish(choice, wish(community, person).time()));
    }

    /** Chooses when what comes in one mail is to come, for one community this person is in. */
    public void choose(CommunityId community, PersonId person, DigestTime time) {
        keep(community, person, new MailWish(wish(community, person).choice(), time));
    }

    private void keep(CommunityId community, PersonId person, MailWish wish) {
        communities.enter(community, person);
        jdbc.sql("""
                        insert into communities_notification (community_id, person_id, choice, digest_hour, digest_day)
                        values (:community, :person, :choice, :hour, :day)
                        on duplicate key update choice = :choice, digest_hour = :hour, digest_day = :day""")
                .param("community", community.value())
                .param("person", person.value())
                .param("choice", wish.choice().name())
                .param("hour", wish.time().hour())
                .param("day", wish.time().day().getValue())
                .update();
        events.publishEvent(new NotificationChosen(community, person));
    }

    /** What this person chose, for the communities where they did; elsewhere it is {@link MailWish#USUAL}. */
    @Transactional(readOnly = true)
    public Map<CommunityId, MailWish> wishes(PersonId person) {
        return jdbc.sql(COLUMNS + "where person_id = ?").param(person.value()).query(Notifications::row).list().stream()
                .collect(Collectors.toUnmodifiableMap(Row::community, Row::wish));
    }

    /** What each chose who did, in one community; for what mails all its members. Asks no policy. */
    @Transactional(readOnly = true)
    public Map<PersonId, MailWish> in(CommunityId community) {
        return jdbc
                .sql(COLUMNS + "where community_id = ?")
                .param(community.value())
                .query(Notifications::row)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::person, Row::wish));
    }

    /** What counts for this person in this community. */
    @Transactional(readOnly = true)
    public MailWish wish(CommunityId community, PersonId person) {
        return wishes(person).getOrDefault(community, MailWish.USUAL);
    }

    /** How often this person wants mail, for the communities where they chose. */
    @Transactional(readOnly = true)
    public Map<CommunityId, NotificationChoice> of(PersonId person) {
        return wishes(person).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, wish -> wish.getValue().choice()));
    }

    /** How often this person wants mail about this community. */
    @Transactional(readOnly = true)
    public NotificationChoice of(CommunityId community, PersonId person) {
        return wish(community, person).choice();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new CommunityId(row.getObject("community_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new MailWish(
                        NotificationChoice.valueOf(row.getString("choice")),
                        new DigestTime(row.getInt("digest_hour"), DayOfWeek.of(row.getInt("digest_day")))));
    }

    private record Row(CommunityId community, PersonId person, MailWish wish) {}
}
