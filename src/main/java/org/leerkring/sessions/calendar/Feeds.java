package org.leerkring.sessions.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.networks.days.DayEdition;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.people.AccountClosed;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.mailing.Unguessable;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.Sessions;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private addresses at which one person's own calendar reads sessions: of one community, or of all theirs. Whoever has the
 * address reads along, so each can be taken back; what it shows is what its owner may see today.
 */
@Service
@Transactional
public class Feeds {

    /** Where feeds are; the token and {@link #ENDING} follow. */
    static final String PATH = "/kalender/";

    static final String ENDING = ".ics";

    private static final Duration LOOKING_BACK = Duration.ofDays(365);
    private static final Period DAYS_BACK = Period.ofYears(1);
    private static final Period DAYS_AHEAD = Period.ofYears(2);

    private final JdbcClient jdbc;
    private final Communities communities;
    private final People people;
    private final Sessions sessions;
    private final NetworkDays days;
    private final SessionCalendar calendar;
    private final PublicAddress address;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(
            JdbcClient jdbc,
            Communities communities,
            People people,
            Sessions sessions,
            NetworkDays days,
            SessionCalendar calendar,
            PublicAddress address,
            Clock clock) {
        this.jdbc = jdbc;
        this.communities = communities;
        this.people = people;
        this.sessions = sessions;
        this.days = days;
        this.calendar = calendar;
        this.address = address;
        this.clock = clock;
    }

    /** A person's feeds, whether they have an address or not: that of all their communities, and of each. */
    @Transactional(readOnly = true)
    public List<FeedLine> of(PersonId person) {
        var addresses = new HashMap<UUID, String>();
        jdbc.sql("select about_id, token from sessions_feed where person_id = ?")
                .param(person.value())
                .query(row -> {
                    addresses.put(row.getObject("about_id", UUID.class), address(row.getString("token")));
                });
        var lines = new ArrayList<FeedLine>();
        lines.add(new FeedLine(null, "", addresses.get(person.value())));
        for (var community : communities.of(person)) {
            lines.add(new FeedLine(
                    community.id(),
                    community.name(),
                    addresses.get(community.id().value())));
        }
        return lines;
    }

    /** Makes an address; one that was there before leads nowhere from now on. @param community null for all of them */
    public void make(PersonId person, @Nullable CommunityId community) {
        if (community != null) {
            communities.enter(community, person);
        }
        jdbc.sql("""
                        insert into sessions_feed (person_id, about_id, token, made_at) values (:person, :about, :token, :now)
                        on duplicate key update token = :token, made_at = :now""")
                .param("person", person.value())
                .param("about", about(person, community))
                .param("token", Unguessable.fresh(random))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Takes an address back. @param community null for that of all of them */
    public void revoke(PersonId person, @Nullable CommunityId community) {
        jdbc.sql("delete from sessions_feed where person_id = ? and about_id = ?")
                .params(person.value(), about(person, community))
                .update();
    }

    @EventListener
    void on(AccountClosed closed) {
        jdbc.sql("delete from sessions_feed where person_id = ?")
                .param(closed.person().value())
                .update();
    }

    /** What the feed with this token says; empty when it leads nowhere, or its owner may not see it any more. */
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return jdbc.sql("select person_id, about_id from sessions_feed where token = ?")
                .param(token)
                .query((row, _) -> new Owned(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getObject("about_id", UUID.class)))
                .optional()
                .flatMap(owned -> people.find(owned.person()).flatMap(person -> written(owned, person)));
    }

    private Optional<String> written(Owned owned, PersonCard person) {
        var mine = communities.of(owned.person()).stream()
                .filter(community ->
                        owned.isAboutAll() || community.id().value().equals(owned.about()))
                .collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        if (mine.isEmpty() && !owned.isAboutAll()) {
            return Optional.empty();
        }
        var found = sessions.since(mine.keySet(), clock.instant().minus(LOOKING_BACK));
        var name = owned.isAboutAll()
                ? "Leerkring"
                : mine.values().iterator().next().name();
        return Optional.of(calendar.feed(name, found, paths(found, mine), around(mine.values()), person.language()));
    }

    /** What the networks of these plan: on the days of the place itself, which all networks here share. */
    private List<DayEdition> around(Collection<CommunityCard> communities) {
        var today = LocalDate.now(clock);
        var networks =
                communities.stream().map(CommunityCard::network).distinct().toList();
        return days.of(networks, today.minus(DAYS_BACK), today.plus(DAYS_AHEAD));
    }

    private static Map<SessionId, String> paths(List<SessionRead> found, Map<CommunityId, CommunityCard> mine) {
        var paths = new HashMap<SessionId, String>();
        for (var session : found) {
            var community = mine.get(session.community());
            if (community != null) {
                paths.put(session.id(), "/" + SessionPaths.session(community.slug(), session.id()));
            }
        }
        return paths;
    }

    private String address(String token) {
        return address.of(PATH + token + ENDING);
    }

    private static UUID about(PersonId person, @Nullable CommunityId community) {
        return community == null ? person.value() : community.value();
    }

    /** @param about a community; or the person themselves, for all of theirs */
    private record Owned(PersonId person, UUID about) {

        boolean isAboutAll() {
            return about.equals(person.value());
        }
    }
}
