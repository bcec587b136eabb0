package org.leerkring.sessions.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.live.Topic;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next sessions of which this person has not said whether they come. */
@Component
class AnswerWaiting implements Waiting {

    private static final int LOOKED_AT = 12;
    private static final int MOST = 3;
    private static final Duration NEAR = Duration.ofDays(7);

    private final Sessions sessions;
    private final Answers answers;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    AnswerWaiting(Sessions sessions, Answers answers, Communities communities, People people, Clock clock) {
        this.sessions = sessions;
        this.answers = answers;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(PersonId person) {
        var coming = sessions.comingFor(person, null, LOOKED_AT);
        if (coming.isEmpty()) {
            return List.of();
        }
        var said = answers.of(coming.stream().map(SessionLine::id).toList(), person);
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        return people.find(person).stream()
                .flatMap(card -> coming.stream()
                        .filter(session -> isUnanswered(session, said))
                        .limit(MOST)
                        .map(session -> item(session, mine.get(session.community()), card)))
                .toList();
    }

    /** An answer to the time before it moved is none to this one. */
    private static boolean isUnanswered(SessionLine session, Map<SessionId, Answer> said) {
        var answer = said.get(session.id());
        return answer == null || !answer.isFor(session.time());
    }

    private WaitingItem item(SessionLine session, @Nullable CommunityCard community, PersonCard reader) {
        var starts = session.time().starts();
        return new WaitingItem(
                starts.isBefore(clock.instant().plus(NEAR)) ? Urgency.SOON : Urgency.WHEN_YOU_CAN,
                starts,
                community == null ? "" : community.name(),
                community == null ? "petrol" : community.kind().accent(),
                "sessions.AnswerWaiting.come",
                List.of(day(starts, reader)),
                session.title(),
                community == null
                        ? SessionPaths.guest(session.id())
                        : SessionPaths.session(community.slug(), session.id()));
    }

    private static String day(Instant starts, PersonCard reader) {
        return DateTimeFormatter.ofPattern("EEE d MMMM", reader.language()).format(starts.atZone(reader.zone()));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return Stream.concat(
                        communities.of(person).stream().map(community -> Sessions.topic(community.id())),
                        sessions.invitedTo(person).stream().map(Sessions::topic))
                .toList();
    }
}
