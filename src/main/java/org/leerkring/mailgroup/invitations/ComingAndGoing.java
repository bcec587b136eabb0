package org.leerkring.mailgroup.invitations;

import com.github.f4b6a3.uuid.util.UuidUtil;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.MemberJoined;
import org.leerkring.communities.MemberLeft;
import org.leerkring.mailgroup.invitations.MailBatches.Batch;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.GuestDismissed;
import org.leerkring.sessions.GuestInvited;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites whoever comes in after sessions were planned, and takes out of the calendar of who goes what they are not
 * expected at any more. Durable, and the same thing told twice is one mail.
 */
@Component
class ComingAndGoing {

    static final TaskDescriptor<Void> WELCOME = TaskDescriptor.of("mailgroup-session-welcome");

    /** More than a year of sessions: nobody gets more mails than these for one seat. */
    private static final int MOST = 12;

    private final Sessions sessions;
    private final Communities communities;
    private final SessionPost post;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ComingAndGoing(
            Sessions sessions,
            Communities communities,
            SessionPost post,
            Scheduler scheduler,
            TransactionTemplate transaction,
            Clock clock) {
        this.sessions = sessions;
        this.communities = communities;
        this.post = post;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who has a seat from a later day on is invited on that day. */
    @ApplicationModuleListener
    void on(MemberJoined joined) {
        var seat = new Seated(joined.community(), joined.person(), joined.at());
        if (joined.at().isAfter(clock.instant())) {
            scheduler.scheduleIfNotExists(seat.instance(), joined.at());
        } else {
            welcome(seat);
        }
    }

    /** On the scheduler's threads. */
    void welcome(TaskInstance<Void> instance) {
        transaction.executeWithoutResult(_ -> welcome(Seated.parse(instance.getId())));
    }

    private void welcome(Seated seat) {
        if (communities.isMember(seat.community(), seat.person())) {
            tell(Occasion.INVITED, seat, session -> isPlannedBefore(session, seat.at()));
        }
    }

    /** What is planned later invites them like everyone. */
    private static boolean isPlannedBefore(SessionRead session, Instant moment) {
        return UuidUtil.getInstant(session.id().value()).isBefore(moment);
    }

    /** Their last day is over, which happens once a day at most. */
    @ApplicationModuleListener
    void on(MemberLeft left) {
        tell(Occasion.LEFT, new Seated(left.community(), left.person(), left.at()), _ -> true);
    }

    private void tell(Occasion occasion, Seated seat, Predicate<SessionRead> which) {
        sessions.since(List.of(seat.community()), clock.instant()).stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .filter(which)
                .limit(MOST)
                .forEach(session -> post.send(new Batch(session.id(), occasion), seat.mark(), List.of(seat.person())));
    }

    @ApplicationModuleListener
    void on(GuestInvited invited) {
        sessions.find(invited.session()).filter(this::isAhead).ifPresent(session -> {
            var batch = new Batch(session.id(), Occasion.INVITED, invited.by());
            post.send(batch, mark(invited.guest(), invited.at()), List.of(invited.guest()));
        });
    }

    @ApplicationModuleListener
    void on(GuestDismissed dismissed) {
        sessions.find(dismissed.session()).filter(this::isAhead).ifPresent(session -> {
            var batch = new Batch(session.id(), Occasion.LEFT);
            post.send(batch, mark(dismissed.guest(), dismissed.at()), List.of(dismissed.guest()));
        });
    }

    private boolean isAhead(SessionRead session) {
        return session.state() == SessionState.PLANNED
                && session.details().time().ends().isAfter(clock.instant());
    }

    private static String mark(PersonId person, Instant at) {
        return person.value() + "/" + at.toEpochMilli();
    }

    /** Since when, or until when, someone is in a community; as the scheduler keeps it. */
    private record Seated(CommunityId community, PersonId person, Instant at) {

        static Seated parse(String written) {
            var parts = written.split("/", 3);
            return new Seated(
                    new CommunityId(UUID.fromString(parts[0])),
                    new PersonId(UUID.fromString(parts[1])),
                    Instant.ofEpochMilli(Long.parseLong(parts[2])));
        }

        String mark() {
            return ComingAndGoing.mark(person, at);
        }

        TaskInstance<Void> instance() {
            return WELCOME.instance(community.value() + "/" + mark()).build();
        }
    }
}
