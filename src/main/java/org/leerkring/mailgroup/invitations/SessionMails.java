package org.leerkring.mailgroup.invitations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.mailgroup.invitations.MailBatches.Batch;
import org.leerkring.sessions.SessionCancelled;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionMoved;
import org.leerkring.sessions.SessionPlanned;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.AnswerGiven;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Invitee;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails each invitee when a session is planned, changed or cancelled, and later whoever has not answered. Whatever someone
 * chose for the community, an invitation asks for them by name.
 */
@Component
class SessionMails {

    static final TaskDescriptor<Void> REMINDER = TaskDescriptor.of("mailgroup-session-reminder");

    private static final List<Duration> BEFORE = List.of(Duration.ofDays(7), Duration.ofDays(2));

    private final Sessions sessions;
    private final Attendance attendance;
    private final Notifications notifications;
    private final SessionPost post;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SessionMails(
            Sessions sessions,
            Attendance attendance,
            Notifications notifications,
            SessionPost post,
            Scheduler scheduler,
            TransactionTemplate transaction,
            Clock clock) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.notifications = notifications;
        this.post = post;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Durable: runs after the commit, and again after a crash, until the mails are in the outbox. */
    @ApplicationModuleListener
    void on(SessionPlanned planned) {
        tell(planned.session(), Occasion.INVITED);
    }

    @ApplicationModuleListener
    void on(SessionMoved moved) {
        tell(moved.session(), Occasion.CHANGED);
    }

    @ApplicationModuleListener
    void on(SessionCancelled cancelled) {
        tell(cancelled.session(), Occasion.CANCELLED);
    }

    /**
     * Has the calendar of who answered elsewhere say so as well. It asks nothing, so whoever chose no mails gets none; and
     * what a calendar answered itself it knows already.
     */
    @ApplicationModuleListener
    void on(AnswerGiven given) {
        if (notifications.of(given.community(), given.person()) != NotificationChoice.NONE) {
            sessions.find(given.session())
                    .filter(this::isAhead)
                    .ifPresent(session -> post.send(
                            new Batch(session.id(), Occasion.ANSWERED),
                            given.person().value() + "/" + given.at().toEpochMilli(),
                            List.of(given.person())));
        }
    }

    private void tell(SessionId id, Occasion occasion) {
        sessions.find(id).filter(this::isAhead).ifPresent(session -> {
            send(
                    session,
                    occasion,
                    String.valueOf(session.sequence()),
                    attendance.of(id).invitees());
            if (occasion != Occasion.CANCELLED) {
                remindLater(session);
            }
        });
    }

    private boolean isAhead(SessionRead session) {
        return session.details().time().ends().isAfter(clock.instant());
    }

    private void remindLater(SessionRead session) {
        for (var before : BEFORE) {
            var errand = new Errand(session.id(), session.details().time().starts(), before);
            if (errand.due().isAfter(clock.instant())) {
                scheduler.scheduleIfNotExists(errand.instance(), errand.due());
            }
        }
    }

    /** On the scheduler's threads. A session that moved meanwhile has errands of its own. */
    void remind(TaskInstance<Void> instance) {
        var errand = Errand.parse(instance.getId());
        transaction.executeWithoutResult(_ -> sessions.find(errand.session())
                .filter(session -> session.state() == SessionState.PLANNED)
                .filter(session -> session.details().time().starts().equals(errand.starts()))
                .ifPresent(session -> send(
                        session,
                        Occasion.REMINDED,
                        errand.starts().getEpochSecond() + "/" + errand.before().toDays(),
                        attendance.of(session.id()).silent())));
    }

    private void send(SessionRead session, Occasion occasion, String mark, Collection<Invitee> invitees) {
        var people = invitees.stream().map(Invitee::person).toList();
        post.send(new Batch(session.id(), occasion), mark, people);
    }

    /** What is due to those who have not answered, as the scheduler keeps it. */
    private record Errand(SessionId session, Instant starts, Duration before) {

        static Errand parse(String written) {
            var parts = written.split("/", 3);
            return new Errand(
                    new SessionId(UUID.fromString(parts[0])),
                    Instant.ofEpochSecond(Long.parseLong(parts[1])),
                    Duration.ofDays(Long.parseLong(parts[2])));
        }

        Instant due() {
            return starts.minus(before);
        }

        TaskInstance<Void> instance() {
            return REMINDER.instance(session.value() + "/" + starts.getEpochSecond() + "/" + before.toDays())
                    .build();
        }
    }
}
