package org.leerkring.sessions.polls;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;

/** Asks a community which moment suits. It is open until one of its options becomes a session, or it is withdrawn. */
@Entity
@Table(name = "sessions_poll")
class DatePoll {

    /** How long before the deadline whoever has not answered hears of it again. */
    private static final Duration REMINDER = Duration.ofDays(2);

    private static final String BETWEEN = ",";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DatePollId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    private String title;

    private Instant deadline;

    private Instant remindAt;

    private @Nullable Instant remindedAt;

    private boolean othersMayPropose;

    private String holidays;

    @Enumerated(EnumType.STRING)
    private PollState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private PersonId openedBy;

    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private @Nullable SessionId session;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "poll_id", nullable = false, updatable = false)
    @OrderBy("startsAt, id.value")
    private List<PollOption> options = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DatePoll() {
        // for Hibernate
    }

    private DatePoll(CommunityId community, PollRequest request, PersonId by, Instant now) {
        id = DatePollId.fresh();
        this.community = community;
        title = request.title();
        deadline = request.deadline();
        remindAt =
                deadline.minus(shorter(REMINDER, Duration.between(now, deadline).dividedBy(2)));
        othersMayPropose = request.othersMayPropose();
        holidays = request.holidays().stream().map(Region::name).sorted().collect(Collectors.joining(BETWEEN));
        state = PollState.OPEN;
        openedBy = by;
        openedAt = now;
    }

    static DatePoll open(CommunityId community, PollRequest request, PersonId by, Instant now) {
        requireAhead(request.deadline(), now);
        var poll = new DatePoll(community, request, by, now);
        request.options().forEach(time -> poll.offer(time, by));
        return poll;
    }

    /** Adds an option; one that is offered already is that one. */
    PollOption propose(SessionTime time, PersonId by, boolean plans, Instant now) {
        requireOpen();
        if (!time.starts().isAfter(now)) {
            throw new SessionRefused("sessions.refused.poll-option-past");
        }
        if (!othersMayPropose && !plans) {
            throw new SessionRefused("sessions.refused.poll-no-proposals");
        }
        var same = offered().filter(option -> option.time().equals(time)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (offered().count() >= PollRequest.MOST_OPTIONS) {
            throw new SessionRefused("sessions.refused.poll-too-many-options", PollRequest.MOST_OPTIONS);
        }
        return offer(time, by);
    }

    /** Who is answering it at this moment is told; removing twice is removing once. */
    void remove(PollOptionId option, Instant now) {
        requireOpen();
        var removed = option(option);
        if (removed.isOffered() && offered().count() == 1) {
            throw new SessionRefused("sessions.refused.poll-last-option");
        }
        if (removed.isOffered()) {
            removed.remove(now);
        }
    }

    /** Lets an answer to this option through, or says why it comes too late. */
    void requireAnswerable(PollOptionId option, Instant now) {
        requireOpen();
        requireStillPossible(option(option), now);
    }

    /** The moment that is about to become the session. */
    SessionTime choosing(PollOptionId option, Instant now) {
        requireOpen();
        var chosen = option(option);
        requireStillPossible(chosen, now);
        return chosen.time();
    }

    void choose(SessionId session) {
        requireOpen();
        state = PollState.CHOSEN;
        this.session = session;
    }

    /** Stops asking; what was answered stays. */
    void withdraw() {
        requireOpen();
        state = PollState.WITHDRAWN;
    }

    /**
     * Gives everyone until another moment, which comes before every option that can still be chosen; who has not answered
     * is reminded of it anew. Returns whether it is another one.
     */
    boolean postpone(Instant until, Instant now) {
        requireOpen();
        requireAhead(until, now);
        if (until.equals(deadline)) {
            return false;
        }
        if (offered().map(option -> option.time().starts()).anyMatch(it -> it.isAfter(now) && !it.isAfter(until))) {
            throw new SessionRefused("sessions.refused.poll-option-before-deadline");
        }
        answerBy(until, now);
        return true;
    }

    private void answerBy(Instant until, Instant now) {
        deadline = until;
        remindAt = until.minus(shorter(REMINDER, Duration.between(now, until).dividedBy(2)));
        remindedAt = null;
    }

    private static void requireAhead(Instant deadline, Instant now) {
        if (!deadline.isAfter(now)) {
            throw new SessionRefused("sessions.refused.poll-deadline-past");
        }
    }

    boolean awaitsReminder() {
        return state == PollState.OPEN && remindedAt == null;
    }

    /** Once: who has not answered is not asked a third time. */
    void remind(Instant now) {
        remindedAt = now;
    }

    private PollOption offer(SessionTime time, PersonId by) {
        if (!time.starts().isAfter(deadline)) {
            throw new SessionRefused("sessions.refused.poll-option-before-deadline");
        }
        var option = new PollOption(time, by);
        options.add(option);
        return option;
    }

    private void requireOpen() {
        if (state == PollState.CHOSEN) {
            throw new SessionRefused("sessions.refused.poll-chosen");
        }
        if (state == PollState.WITHDRAWN) {
            throw new SessionRefused("sessions.refused.poll-withdrawn");
        }
    }

    private static void requireStillPossible(PollOption option, Instant now) {
        if (!option.isOffered()) {
            throw new SessionRefused("sessions.refused.poll-option-gone");
        }
        if (!option.time().starts().isAfter(now)) {
            throw new SessionRefused("sessions.refused.poll-option-past");
        }
    }

    private PollOption option(PollOptionId id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SessionRefused("sessions.refused.poll-option-gone"));
    }

    private Stream<PollOption> offered() {
        return options.stream().filter(PollOption::isOffered);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    DatePollId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    PollState state() {
        return state;
    }

    @Nullable
    SessionId session() {
        return session;
    }

    /** In order of time, without those that were taken away. */
    List<PollOption> options() {
        return offered()
                .sorted((one, other) -> SessionTimes.IN_ORDER.compare(one.time(), other.time()))
                .toList();
    }

    Set<Region> holidays() {
        return Stream.of(holidays.split(BETWEEN))
                .filter(name -> !name.isEmpty())
                .map(Region::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    PollLine line() {
        return new PollLine(id, community, title, deadline, state, openedBy, openedAt, othersMayPropose, session);
    }
}
