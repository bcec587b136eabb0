package org.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Topic;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;

/** Sessions that are near, and for who plans also those that nobody leads yet. */
@Component
class SessionWaiting implements Waiting {

    private static final int MOST = 5;
    private static final Duration NEAR = Duration.ofDays(2);
    private static final Duration TIME_TO_FIND_SOMEONE = Duration.ofDays(21);

    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    SessionWaiting(Sessions sessions, SessionPolicy policy, Communities communities, People people, Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(PersonId person) {
        var card = people.find(person);
        if (card.isEmpty()) {
            return List.of();
        }
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        var now = clock.instant();
        var items = new ArrayList<WaitingItem>();
        for (var session : sessions.comingFor(person, null, MOST)) {
            var starts = session.time().starts();
            if (starts.isBefore(now.plus(NEAR))) {
                items.add(soon(session, card.get(), mine, now));
            } else if (starts.isBefore(now.plus(TIME_TO_FIND_SOMEONE))
                    && session.facilitator() == null
                    && policy.mayPlan(session.community(), person)) {
                items.add(item(session, Urgency.SOON, "sessions.SessionWaiting.nobody-leads", List.of(), mine));
            }
        }
        return items;
    }

    private static WaitingItem soon(
            SessionLine session, PersonCard person, Map<CommunityId, CommunityCard> mine, Instant now) {
        var starts = session.time().starts();
        var when = DateTimeFormatter.ofPattern(
                        "nl".equals(person.language().getLanguage()) ? "EEE d MMMM, HH.mm" : "EEE d MMMM, HH:mm",
                        person.language())
                .format(starts.atZone(person.zone()));
        var urgency = isToday(starts, now, person.zone()) ? Urgency.NOW : Urgency.SOON;
        return item(session, urgency, "sessions.SessionWaiting.soon", List.of(when), mine);
    }

    private static boolean isToday(Instant starts, Instant now, ZoneId zone) {
        return !starts.atZone(zone).toLocalDate().isAfter(now.atZone(zone).toLocalDate());
    }

    private static WaitingItem item(
            SessionLine session,
            Urgency urgency,
            String label,
            List<Object> facts,
            Map<CommunityId, CommunityCard> mine) {
        @Nullable CommunityCard community = mine.get(session.community());
        return new WaitingItem(
                urgency,
                session.time().starts(),
                community == null ? "" : community.name(),
                community == null ? "petrol" : community.kind().accent(),
                label,
                facts,
                session.title(),
                community == null
                        ? SessionPaths.guest(session.id())
                        : SessionPaths.session(community.slug(), session.id()));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return Stream.concat(
                        communities.of(person).stream().map(community -> Sessions.topic(community.id())),
                        sessions.invitedTo(person).stream().map(Sessions::topic))
                .toList();
    }
}
