package org.leerkring.sessions.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionChanged;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be prepared for each session: set by who leads it, ticked by each for oneself. */
@Service
@Transactional
public class HomeworkBook {

    private final HomeworkRepository homeworks;
    private final Ticks ticks;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HomeworkBook(
            HomeworkRepository homeworks,
            Ticks ticks,
            Sessions sessions,
            SessionPolicy policy,
            CommunityPolicy circles,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.homeworks = homeworks;
        this.ticks = ticks;
        this.sessions = sessions;
        this.policy = policy;
        this.circles = circles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which a session's homework is told, and who did it. */
    public static Topic topic(SessionId session) {
        return Topic.of("homework", session.value());
    }

    /** Sets something to prepare; for who leads the session. */
    public HomeworkId set(SessionId id, String text, LocalDate due, PersonId by) {
        var session = leading(id, by);
        var homework = homeworks.save(Homework.set(id, text, due, day(session), by, clock.instant()));
        told(session, by);
        return homework.id();
    }

    /** Changes it; who ticked it stays ticked. */
    public void change(HomeworkId id, String text, LocalDate due, PersonId by) {
        var homework = homeworks.findById(id).orElseThrow(NotAMember::new);
        var session = leading(homework.session(), by);
        homework.change(text, due, day(session));
        told(session, by);
    }

    public void remove(HomeworkId id, PersonId by) {
        var homework = homeworks.findById(id).orElseThrow(NotAMember::new);
        var session = leading(homework.session(), by);
        homeworks.delete(homework);
        told(session, by);
    }

    /** Says whether one did it; each for oneself, guests too. */
    public void tick(HomeworkId id, PersonId whose, boolean done, PersonId by) {
        var homework = homeworks.findById(id).orElseThrow(NotAMember::new);
        var session = sessions.read(homework.session(), by);
        if (!whose.equals(by)) {
            audit.refused(
                    circles.act(Deed.SESSION_CHANGED, by, session.community()).on(id.value()));
            throw new SessionRefused("sessions.refused.own-homework-only");
        }
        if (done) {
            ticks.set(id, by);
        } else {
            ticks.clear(id, by);
        }
        events.publishEvent(new HomeworkChanged(homework.session()));
    }

    /** What is to be prepared for a session, what is due first first; for who may see it. */
    @Transactional(readOnly = true)
    public List<HomeworkRead> of(SessionId session, PersonId reader) {
        sessions.read(session, reader);
        return of(session);
    }

    /** The same, for the module's own services. */
    @Transactional(readOnly = true)
    public List<HomeworkRead> of(SessionId session) {
        var done = ticks.of(session);
        return homeworks.of(session).stream()
                .map(homework -> homework.read(done.getOrDefault(homework.id(), Set.of())))
                .toList();
    }

    private SessionRead leading(SessionId id, PersonId by) {
        var session = sessions.read(id, by);
        policy.requireLeading(session.line(), by, Deed.SESSION_CHANGED);
        return session;
    }

    private void told(SessionRead session, PersonId by) {
        audit.done(circles.act(Deed.SESSION_CHANGED, by, session.community())
                .on(session.id().value()));
        events.publishEvent(new HomeworkChanged(session.id()));
        events.publishEvent(new SessionChanged(session.id(), session.community()));
    }

    private static LocalDate day(SessionRead session) {
        return session.details().time().localStart().toLocalDate();
    }
}
