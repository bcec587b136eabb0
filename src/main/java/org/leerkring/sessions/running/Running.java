package org.leerkring.sessions.running;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.Guests;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollOptionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a session: it goes through its agenda, notes who is there and says who may write. */
@Service
@Transactional
public class Running {

    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final DatePolls polls;
    private final Guests guests;
    private final Runs runs;
    private final Presences presences;
    private final Pens pens;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SharedRead<SessionId, Board> boards;

    Running(
            Sessions sessions,
            SessionPolicy policy,
            Communities communities,
            CommunityPolicy circles,
            DatePolls polls,
            Guests guests,
            Runs runs,
            Presences presences,
            Pens pens,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            SharedReads reads) {
        this.sessions = sessions;
        this.policy = policy;
        this.communities = communities;
        this.circles = circles;
        this.polls = polls;
        this.guests = guests;
        this.runs = runs;
        this.presences = presences;
        this.pens = pens;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.boards = reads.of(Running::topic, this::load);
    }

    /** The topic on which it is told where the group is, who is there and who may write. */
    public static Topic topic(SessionId session) {
        return Topic.of("run", session.value());
    }

    /** The session as it goes on, for who may see it. The state of the session itself is always the newest. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Board board(SessionId session, PersonId viewer) {
        var read = sessions.read(session, viewer);
        var shared = boards.read(session);
        return new Board(
                read, shared.current(), shared.begun(), shared.presence(), shared.pens(), shared.everyoneWrites());
    }

    /** Begins the meeting at the first item of its agenda; beginning twice is beginning once. */
    public void begin(SessionId session, PersonId by) {
        sessions.begin(session, by);
        var agenda = sessions.read(session, by).agenda();
        if (!agenda.isEmpty() && runs.current(session).isEmpty()) {
            runs.goTo(session, agenda.getFirst().id(), clock.instant());
        }
        changed(session);
    }

    /** Brings the group to an item. Whoever taps "next" names what is next, so that two taps at once are one step. */
    public void goTo(SessionId session, AgendaItemId item, PersonId by) {
        var read = lead(session, by);
        requireUnderway(read);
        if (read.agenda().stream().noneMatch(line -> line.id().equals(item))) {
            throw new SessionRefused("sessions.refused.item-gone");
        }
        runs.goTo(session, item, clock.instant());
        changed(session);
    }

    /** Notes that a member or a guest is there, and how; null for who is not, or no longer. */
    public void note(SessionId session, PersonId person, @Nullable Presence presence, PersonId by) {
        var read = requireWriting(session, by);
        if (!communities.isMember(read.community(), person)
                && !guests.of(session).contains(person)) {
            throw new SessionRefused("sessions.refused.not-of-the-circle");
        }
        presences.note(session, person, presence, clock.instant());
        audit.done(circles.act(Deed.PRESENCE_NOTED, by, read.community()).on(session.value()));
        changed(session);
    }

    /** Gives a member the pen for this session, or takes it back. */
    public void handPen(SessionId session, PersonId person, boolean holds, PersonId by) {
        var read = lead(session, by);
        if (!holds) {
            pens.takeBack(session, person);
        } else if (communities.isMember(read.community(), person)) {
            pens.give(session, person);
        } else {
            throw new SessionRefused("sessions.refused.not-of-the-circle");
        }
        changed(session);
    }

    /** Lets all who are there write, or no longer. */
    public void letEveryoneWrite(SessionId session, boolean everyone, PersonId by) {
        lead(session, by);
        runs.letEveryoneWrite(session, everyone);
        changed(session);
    }

    /** Ends the meeting; see {@link Sessions#close}. */
    public void close(SessionId session, String reason, PersonId by) {
        sessions.close(session, reason, by);
        changed(session);
    }

    /** Plans the next session and ends this one; both or neither. */
    public SessionId closeWith(SessionId session, SessionDetails next, boolean beside, PersonId by) {
        var read = lead(session, by);
        if (next.time().starts().isBefore(read.details().time().ends())) {
            throw new SessionRefused("sessions.refused.next-before-this");
        }
        var planned = sessions.plan(read.community(), next, List.of(), beside, by);
        close(session, "", by);
        return planned;
    }

    /**
     * Makes an option of the community's poll the next session, which closes the poll, and ends this one; all or
     * nothing.
     */
    public SessionId closeWith(SessionId session, DatePollId poll, PollOptionId option, boolean beside, PersonId by) {
        var read = lead(session, by);
        var planned = sessions.read(polls.choose(poll, option, beside, by), by);
        if (!planned.community().equals(read.community())) {
            throw new NotAMember();
        }
        if (planned.details().time().starts().isBefore(read.details().time().ends())) {
            throw new SessionRefused("sessions.refused.next-before-this");
        }
        close(session, "", by);
        return planned.id();
    }

    /** Who leads writes, also afterwards; during the session those who were given the pen too. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayWrite(Board board, PersonId person) {
        var session = board.session();
        return switch (session.state()) {
            case PLANNED, CANCELLED -> false;
            case CLOSED -> policy.mayLead(session.line(), person);
            case UNDERWAY ->
                policy.mayLead(session.line(), person)
                        || circles.mayEnter(session.community(), person)
                                && (board.pens().contains(person)
                                        || board.everyoneWrites()
                                                && board.presence().containsKey(person));
        };
    }

    /** Lets in who may write in this session's minutes; others are refused, and the log says so. */
    public SessionRead requireWriting(SessionId session, PersonId person) {
        var board = board(session, person);
        var read = board.session();
        if (read.state() == SessionState.CANCELLED) {
            throw new SessionRefused("sessions.refused.cancelled");
        }
        if (read.state() == SessionState.PLANNED) {
            throw new SessionRefused("sessions.refused.not-begun");
        }
        if (!mayWrite(board, person)) {
            audit.refused(
                    circles.act(Deed.MINUTES_WRITTEN, person, read.community()).on(session.value()));
            throw new SessionRefused("sessions.refused.no-pen");
        }
        return read;
    }

    private SessionRead lead(SessionId session, PersonId by) {
        var read = sessions.read(session, by);
        policy.requireLeading(read.line(), by, Deed.SESSION_LED);
        return read;
    }

    private static void requireUnderway(SessionRead session) {
        if (session.state() != SessionState.UNDERWAY) {
            throw new SessionRefused(
                    session.state() == SessionState.PLANNED ? "sessions.refused.not-begun" : "sessions.refused.closed");
        }
    }

    private Board load(SessionId session) {
        return new Board(
                sessions.read(session),
                runs.current(session).orElse(null),
                runs.begun(session),
                presences.of(session),
                pens.of(session),
                runs.everyoneWrites(session));
    }

    private void changed(SessionId session) {
        events.publishEvent(new RunChanged(session));
    }
}
