package org.leerkring.sessions.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Guests;
import org.leerkring.sessions.SessionChanged;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to the invitation to a session. Each answers for themselves; an answer counts for the time it was given for. */
@Service
@Transactional
public class Attendance {

    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Guests guests;
    private final Answers answers;
    private final Communities communities;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendance(
            Sessions sessions,
            SessionPolicy policy,
            Guests guests,
            Answers answers,
            Communities communities,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.guests = guests;
        this.answers = answers;
        this.communities = communities;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** @param seen when the session was, as far as this person knew: an answer to another moment is none to this one */
    public void answer(SessionId id, Rsvp rsvp, Instant seen, PersonId by) {
        var session = requireAnswering(id, rsvp.coming(), by);
        if (!seen.equals(time(session).starts())) {
            throw new SessionRefused("sessions.refused.moved-meanwhile");
        }
        var answer = new Answer(by, rsvp, seen, null);
        var news = answers.of(id, by).filter(answer::saysTheSame).isEmpty();
        keep(session, answer);
        if (news) {
            events.publishEvent(new AnswerGiven(id, session.community(), by, clock.instant()));
        }
    }

    /** The session, when this person can answer so today; refused otherwise. */
    @Transactional(readOnly = true)
    public SessionRead requireAnswering(SessionId id, Coming coming, PersonId by) {
        var session = open(id, by);
        requirePossible(session, coming);
        return session;
    }

    /**
     * What someone's calendar answers, which knows of coming and not coming only.
     *
     * @param seen when the session was, as far as that calendar knew; null when it did not say
     * @param sequence how often it had been told anew by then (RFC 5545, 3.8.7.4)
     * @param stamp when it wrote so; what comes late does not undo what it wrote later
     */
    public void answer(
            SessionId id, boolean comes, String why, @Nullable Instant seen, int sequence, Instant stamp, PersonId by) {
        var session = open(id, by);
        if (seen == null
                ? sequence < session.sequence()
                : !seen.equals(time(session).starts())) {
            throw new SessionRefused("sessions.refused.moved-meanwhile");
        }
        var earlier = answers.of(id, by);
        if (earlier.filter(answer -> answer.isLaterThan(stamp)).isEmpty()) {
            var known = earlier.filter(answer -> answer.isFor(time(session)))
                    .map(Answer::rsvp)
                    .orElse(null);
            var rsvp = comes ? coming(session, known) : absent(why, known);
            keep(session, new Answer(by, rsvp, time(session).starts(), stamp));
        }
    }

    /** Whoever said more than their calendar can tell has said how they come already. */
    private static Rsvp coming(SessionRead session, @Nullable Rsvp known) {
        if (known != null && known.coming().takesPart()) {
            return known;
        }
        var place = session.details().place();
        return Rsvp.of(place.isOnline() && !place.isSomewhere() ? Coming.ONLINE : Coming.AT_PLACE);
    }

    private static Rsvp absent(String why, @Nullable Rsvp known) {
        return why.isBlank() && known != null && known.coming() == Coming.ABSENT ? known : new Rsvp(Coming.ABSENT, why);
    }

    /** Who comes and who does not, for who may see the session; why not, only for who leads it, and for oneself. */
    @Transactional(readOnly = true)
    public AttendanceRead of(SessionId id, PersonId reader) {
        var session = sessions.read(id, reader);
        var all = policy.mayReadReasons(session.line(), reader);
        return new AttendanceRead(invitees(session).stream()
                .map(invitee -> all || invitee.person().equals(reader) ? invitee : discreet(invitee))
                .toList());
    }

    /** Everyone who was asked, with all they said; for a service's own work on behalf of nobody, never for a screen. */
    @Transactional(readOnly = true)
    public AttendanceRead of(SessionId id) {
        return new AttendanceRead(invitees(sessions.read(id)));
    }

    private List<Invitee> invitees(SessionRead session) {
        var said = answers.of(session.id());
        var all = new ArrayList<Invitee>();
        var roster = communities.roster(session.community());
        for (var member : roster.members()) {
            all.add(invitee(member.id(), member.name(), member.school(), false, said, time(session)));
        }
        var visitors = guests.of(session.id()).stream()
                .filter(guest -> !roster.isIn(guest))
                .toList();
        for (var card : people.cards(visitors).values()) {
            all.add(invitee(card.id(), card.name(), null, true, said, time(session)));
        }
        all.sort(Comparator.comparing(Invitee::name, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(all);
    }

    private static Invitee invitee(
            PersonId person,
            String name,
            @Nullable String school,
            boolean guest,
            Map<PersonId, Answer> said,
            SessionTime time) {
        var answer = said.get(person);
        if (answer == null) {
            return new Invitee(person, name, school, guest, null, false);
        }
        var counts = answer.isFor(time);
        return new Invitee(person, name, school, guest, counts ? answer.rsvp() : null, !counts);
    }

    private static Invitee discreet(Invitee invitee) {
        var rsvp = invitee.rsvp();
        return new Invitee(
                invitee.person(),
                invitee.name(),
                invitee.school(),
                invitee.guest(),
                rsvp == null ? null : rsvp.discreet(),
                invitee.outdated());
    }

    private SessionRead open(SessionId id, PersonId by) {
        var session = sessions.read(id, by);
        if (session.state() == SessionState.CANCELLED) {
            throw new SessionRefused("sessions.refused.cancelled");
        }
        if (session.state() == SessionState.CLOSED || !time(session).ends().isAfter(clock.instant())) {
            throw new SessionRefused("sessions.refused.over");
        }
        return session;
    }

    private static void requirePossible(SessionRead session, Coming coming) {
        var place = session.details().place();
        if (coming == Coming.ONLINE && !place.isOnline()) {
            throw new SessionRefused("sessions.refused.not-online");
        }
        if (coming == Coming.AT_PLACE && place.isOnline() && !place.isSomewhere()) {
            throw new SessionRefused("sessions.refused.only-online");
        }
    }

    private void keep(SessionRead session, Answer answer) {
        answers.keep(session.id(), answer);
        events.publishEvent(new SessionChanged(session.id(), session.community()));
    }

    private static SessionTime time(SessionRead session) {
        return session.details().time();
    }
}
