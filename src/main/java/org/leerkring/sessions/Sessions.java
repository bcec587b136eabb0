package org.leerkring.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of communities. Each call is one transaction; only members and a session's own guests get in. */
@Service
@Transactional
public class Sessions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** More than go on at the same time: among these is the first that comes after one of them. */
    private static final int NEAREST = 5;

    private final SessionRepository sessions;
    private final SessionPolicy policy;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final Guests guests;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            SessionRepository sessions,
            SessionPolicy policy,
            Communities communities,
            CommunityPolicy circles,
            Guests guests,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.communities = communities;
        this.circles = circles;
        this.guests = guests;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which everything about one session is told. */
    public static Topic topic(SessionId session) {
        return Topic.of("session", session.value());
    }

    /** The topic on which a community's list of sessions is told. */
    public static Topic topic(CommunityId community) {
        return Topic.of("sessions", community.value());
    }

    /**
     * Plans a session.
     *
     * @param beside whether it may be at the same time as another one; {@link SlotTaken} when it is and may not
     */
    public SessionId plan(
            CommunityId community, SessionDetails details, List<AgendaLine> agenda, boolean beside, PersonId by) {
        policy.requirePlanning(community, by);
        requireFacilitator(community, details.facilitator());
        if (!beside) {
            requireFree(community, details.time(), null);
        }
        return begun(community, new SessionPlan(details, agenda), by);
    }

    /**
     * Plans several sessions at once, such as those of a year; all or none.
     *
     * @return in the order of the plans; {@link SlotTaken} when one of them would be at the time of another session
     */
    public List<SessionId> planAll(CommunityId community, List<SessionPlan> plans, PersonId by) {
        policy.requirePlanning(community, by);
        requireApart(
                community, plans.stream().map(plan -> plan.details().time()).toList());
        plans.stream()
                .map(plan -> plan.details().facilitator())
                .distinct()
                .forEach(leader -> requireFacilitator(community, leader));
        return plans.stream().map(plan -> begun(community, plan, by)).toList();
    }

    private SessionId begun(CommunityId community, SessionPlan plan, PersonId by) {
        var session = sessions.saveAndFlush(Session.plan(community, plan));
        audit.done(
                circles.act(Deed.SESSION_PLANNED, by, community).on(session.id().value()));
        events.publishEvent(new SessionPlanned(session.id(), community, by));
        told(session);
        return session.id();
    }

    /** @param basedOn the edition that was changed; {@link SessionChangedMeanwhile} when there is a newer one */
    public void change(SessionId id, SessionDetails details, long basedOn, boolean beside, PersonId by) {
        lead(id, by, Deed.SESSION_CHANGED, session -> {
            requireFacilitator(session.community(), details.facilitator());
            if (!beside && !session.time().equals(details.time())) {
                requireFree(session.community(), details.time(), id);
            }
            if (session.change(details, basedOn)) {
                events.publishEvent(new SessionMoved(id, session.community(), by));
            }
        });
    }

    /** Changes what it is about and its agenda, both or neither; see {@link #change} for the rest. */
    public void rewrite(SessionId id, SessionPlan plan, long basedOn, boolean beside, PersonId by) {
        lead(id, by, Deed.SESSION_CHANGED, session -> {
            requireFacilitator(session.community(), plan.details().facilitator());
            if (!beside && !session.time().equals(plan.details().time())) {
                requireFree(session.community(), plan.details().time(), id);
            }
            if (session.rewrite(plan, basedOn)) {
                events.publishEvent(new SessionMoved(id, session.community(), by));
            }
        });
    }

    /** Puts another agenda in place; see {@link #change} for the edition. */
    public void arrange(SessionId id, List<AgendaLine> agenda, long basedOn, PersonId by) {
        lead(id, by, Deed.SESSION_CHANGED, session -> session.arrange(agenda, basedOn));
    }

    /** Hands the lead of this session to a member; null to nobody. */
    public void handTo(SessionId id, @Nullable PersonId facilitator, PersonId by) {
        lead(id, by, Deed.SESSION_CHANGED, session -> {
            requireFacilitator(session.community(), facilitator);
            session.handTo(facilitator);
        });
    }

    public void cancel(SessionId id, PersonId by) {
        lead(id, by, Deed.SESSION_CANCELLED, session -> {
            session.cancel();
            events.publishEvent(new SessionCancelled(id, session.community(), by));
        });
    }

    /** Begins the meeting itself. */
    public void begin(SessionId id, PersonId by) {
        lead(id, by, Deed.SESSION_LED, session -> session.begin(clock.instant()));
    }

    /** @param reason why there is no next date; asked for only when nothing is planned after this session */
    public void close(SessionId id, String reason, PersonId by) {
        lead(id, by, Deed.SESSION_LED, session -> {
            session.close(hasNext(session), reason, clock.instant());
            events.publishEvent(new SessionClosed(id, session.community(), by));
        });
    }

    /** Whether something is planned after this session. */
    @Transactional(readOnly = true)
    public boolean hasNext(SessionId id, PersonId reader) {
        return hasNext(found(id, reader));
    }

    /** The first session that is planned after this one. */
    @Transactional(readOnly = true)
    public Optional<SessionLine> next(SessionId id, PersonId reader) {
        return next(found(id, reader));
    }

    /** The first session after this one, for a service's own work on behalf of nobody; never for a screen. */
    @Transactional(readOnly = true)
    public Optional<SessionLine> next(SessionId id) {
        return sessions.findById(id).flatMap(this::next);
    }

    /** One session, for who may see it; others get {@link NotAMember}. */
    @Transactional(readOnly = true)
    public SessionRead read(SessionId id, PersonId reader) {
        return found(id, reader).read();
    }

    /** What is known of a session, for a service's own work on behalf of nobody; never for a screen. */
    @Transactional(readOnly = true)
    public SessionRead read(SessionId id) {
        return sessions.findById(id).orElseThrow(NotAMember::new).read();
    }

    /** The same, for what may not exist. */
    @Transactional(readOnly = true)
    public Optional<SessionRead> find(SessionId id) {
        return sessions.findById(id).map(Session::read);
    }

    /** All that calendars of these communities hold since that moment, cancelled ones too; for the module's own services. */
    @Transactional(readOnly = true)
    public List<SessionRead> since(Collection<CommunityId> communities, Instant from) {
        return communities.isEmpty()
                ? List.of()
                : sessions.since(communities, from).stream().map(Session::read).toList();
    }

    /** What comes or goes on in a community, soonest first. @param after the last line of the page before */
    @Transactional(readOnly = true)
    public List<SessionLine> coming(CommunityId community, @Nullable SessionLine after, int most, PersonId reader) {
        communities.enter(community, reader);
        return coming(List.of(community), after, most);
    }

    /** What was in a community, latest first. @param after the last line of the page before */
    @Transactional(readOnly = true)
    public List<SessionLine> past(CommunityId community, @Nullable SessionLine after, int most, PersonId reader) {
        communities.enter(community, reader);
        var now = clock.instant();
        var at = after == null ? now : after.time().starts();
        var last = after == null ? BEFORE_ALL : after.id().value();
        return lines(sessions.past(community, now, at, last, Limit.of(most)));
    }

    /** What comes or goes on in all communities of a person, and what they are a guest of; soonest first. */
    @Transactional(readOnly = true)
    public List<SessionLine> comingFor(PersonId person, @Nullable SessionLine after, int most) {
        var mine = communities.of(person).stream().map(CommunityCard::id).toList();
        var invited = guests.sessionsOf(person);
        return mine.isEmpty() && invited.isEmpty() ? List.of() : coming(mine, invited, after, most);
    }

    /** The sessions a person is a guest of. */
    @Transactional(readOnly = true)
    public List<SessionId> invitedTo(PersonId person) {
        return guests.sessionsOf(person);
    }

    /** What is planned between two moments, in order of time; for the module's own services. */
    @Transactional(readOnly = true)
    public List<SessionLine> between(CommunityId community, Instant from, Instant until) {
        return lines(sessions.between(community, from, until));
    }

    private List<SessionLine> coming(Collection<CommunityId> communities, @Nullable SessionLine after, int most) {
        return coming(communities, List.of(), after, most);
    }

    private List<SessionLine> coming(
            Collection<CommunityId> communities, Collection<SessionId> also, @Nullable SessionLine after, int most) {
        var at = after == null ? Instant.EPOCH : after.time().starts();
        var last = after == null ? BEFORE_ALL : after.id().value();
        return lines(sessions.coming(communities, also, clock.instant(), at, last, Limit.of(most)));
    }

    private static List<SessionLine> lines(List<Session> found) {
        return found.stream().map(Session::line).toList();
    }

    private Session found(SessionId id, PersonId reader) {
        var session = sessions.findById(id).orElseThrow(NotAMember::new);
        policy.requireReading(session.line(), reader);
        return session;
    }

    private boolean hasNext(Session session) {
        return next(session).isPresent();
    }

    private Optional<SessionLine> next(Session session) {
        var after = session.time().ends();
        return coming(List.of(session.community()), null, NEAREST).stream()
                .filter(line ->
                        !line.id().equals(session.id()) && !line.time().starts().isBefore(after))
                .findFirst();
    }

    private void lead(SessionId id, PersonId by, Deed deed, Consumer<Session> verb) {
        var session = sessions.lock(id).orElseThrow(NotAMember::new);
        policy.requireLeading(session.line(), by, deed);
        verb.accept(session);
        sessions.saveAndFlush(session);
        audit.done(circles.act(deed, by, session.community()).on(id.value()));
        told(session);
    }

    private void requireFacilitator(CommunityId community, @Nullable PersonId facilitator) {
        if (facilitator != null && !communities.isMember(community, facilitator)) {
            throw new SessionRefused("sessions.refused.facilitator-not-a-member");
        }
    }

    private void requireFree(CommunityId community, SessionTime time, @Nullable SessionId but) {
        sessions.hold(community.value());
        sessions.between(community, time.starts(), time.ends()).stream()
                .filter(other -> !other.id().equals(but))
                .findFirst()
                .ifPresent(other -> {
                    throw new SlotTaken(other.line());
                });
    }

    /** Looks once at all that is planned in the time they span. */
    private void requireApart(CommunityId community, List<SessionTime> times) {
        var inOrder =
                times.stream().sorted(Comparator.comparing(SessionTime::starts)).toList();
        for (var i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                throw new SessionRefused("sessions.refused.two-at-once");
            }
        }
        if (inOrder.isEmpty()) {
            return;
        }
        sessions.hold(community.value());
        var last = inOrder.stream()
                .map(SessionTime::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        sessions.between(community, inOrder.getFirst().starts(), last).stream()
                .filter(other -> inOrder.stream().anyMatch(time -> time.overlaps(other.time())))
                .findFirst()
                .ifPresent(other -> {
                    throw new SlotTaken(other.line());
                });
    }

    private void told(Session session) {
        events.publishEvent(new SessionChanged(session.id(), session.community()));
    }
}
