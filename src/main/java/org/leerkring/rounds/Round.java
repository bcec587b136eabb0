package org.leerkring.rounds;

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
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.sessions.SessionId;

/**
 * A round of intervision: who takes part, and where the group is on the one clock. Each command names the turn it was
 * given in; of two at once the first is done and the second learns that the round went on.
 */
@Entity
@Table(name = "rounds_round")
class Round {

    static final int MOST_PEOPLE = 30;
    static final Duration LONGEST_EXTENSION = Duration.ofMinutes(30);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private @Nullable SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private @Nullable CaseId theCase;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "method"))
    private MethodKey method;

    private int methodVersion;

    /** How long the whole may take; null for as long as the method says. */
    private @Nullable Integer minutes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "facilitator_id"))
    private PersonId facilitator;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "bringer_id"))
    private @Nullable PersonId bringer;

    /** To whom the facilitator passes the role on, until they accept. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offered_to"))
    private @Nullable PersonId offeredTo;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    /** A video call of theirs; empty for who sit together. */
    private String link;

    private Instant openedAt;

    private @Nullable Instant begunAt;

    private @Nullable Instant endedAt;

    private @Nullable Instant wipedAt;

    /** Grows with each command. */
    private int turn;

    /** The current step, counted from 0. */
    private int position;

    /** The furthest step the group came to: what was revealed there stays so when it goes back. */
    private int furthest;

    /** When the clock of the current step was last started; null while it stands still. */
    private @Nullable Instant runningSince;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "round_id", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = 50)
    private List<Step> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "round_id", nullable = false, updatable = false)
    @OrderBy("place")
    @BatchSize(size = 50)
    private List<Participant> participants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {
        // for Hibernate
    }

    private Round(CommunityId community, RoundPlan plan, int methodVersion, PersonId facilitator, Instant now) {
        id = RoundId.fresh();
        this.community = community;
        session = plan.session();
        method = plan.method();
        this.methodVersion = methodVersion;
        minutes = plan.minutes();
        this.facilitator = facilitator;
        state = RoundState.GATHERING;
        link = plan.link();
        openedAt = now;
        participants.add(new Participant(facilitator, 0, now));
    }

    static Round open(CommunityId community, RoundPlan plan, int methodVersion, PersonId by, Instant now) {
        return new Round(community, plan, methodVersion, by, now);
    }

    // who takes part

    /** Takes a seat; who was in already keeps theirs. */
    void join(PersonId person, Instant now) {
        requireOpen();
        var known = participant(person);
        if (known.isPresent()) {
            known.get().comeBack();
            return;
        }
        if (participants.size() >= MOST_PEOPLE) {
            throw new RoundRefused("rounds.refused.full", MOST_PEOPLE);
        }
        participants.add(new Participant(person, participants.size(), now));
    }

    /** Says to be alone, and to keep what is said. */
    void agree(PersonId person, Instant now) {
        requireOpen();
        var here = participant(person).orElseThrow(() -> new RoundRefused("rounds.refused.not-in"));
        here.agree(now);
        seating().place(here);
    }

    /** Leaves. The round cannot do without its facilitator, who passes the role on first; without the bringer it waits. */
    void leave(PersonId person, Instant now) {
        requireOpen();
        if (person.equals(facilitator) && others(person) > 0) {
            throw new RoundRefused("rounds.refused.pass-on-first");
        }
        participant(person).ifPresent(it -> {
            it.leave(now);
            seating().left(it);
        });
        if (person.equals(offeredTo)) {
            offeredTo = null;
        }
        if (person.equals(bringer) && runningSince != null) {
            settle(now);
            runningSince = null;
            turn++;
        }
    }

    /** Settles whose case it is, and which; the case is theirs, or was told at the table and is not written anywhere. */
    void take(@Nullable CaseId taken, PersonId by) {
        requireOpen();
        requireIn(by);
        theCase = taken;
        bringer = by;
        turn++;
    }

    // the facilitator's role

    void offer(PersonId to) {
        requireOpen();
        requireIn(to);
        if (to.equals(facilitator)) {
            throw new RoundRefused("rounds.refused.already-facilitator");
        }
        offeredTo = to;
    }

    void withdrawOffer() {
        offeredTo = null;
    }

    /** Takes over the role; whether it was theirs to take is asked before. */
    void takeOver(PersonId person) {
        requireOpen();
        requireIn(person);
        facilitator = person;
        offeredTo = null;
        turn++;
    }

    // the clock

    /** Begins at the first step. */
    void begin(List<Slot> slots, int seen, Instant now) {
        requireTurn(seen);
        if (state != RoundState.GATHERING) {
            throw new RoundRefused("rounds.refused.begun-already");
        }
        if (slots.isEmpty()) {
            throw new RoundRefused("rounds.refused.no-phases");
        }
        if (others(facilitator) == 0) {
            throw new RoundRefused("rounds.refused.alone");
        }
        requireIn(facilitator);
        for (var slot : slots) {
            steps.add(new Step(steps.size(), slot));
        }
        state = RoundState.UNDERWAY;
        begunAt = now;
        runningSince = now;
        turn++;
    }

    /** Goes on to the next step; after the last one the round is over. */
    void next(int seen, Instant now) {
        leaveStep(seen, now);
        if (position + 1 == steps.size()) {
            finish(now);
        } else {
            enter(position + 1, now);
        }
    }

    /** Leaves the current step out and goes on. */
    void skip(int seen, Instant now) {
        requireUnderway(seen);
        if (!current().isOptional()) {
            throw new RoundRefused("rounds.refused.not-optional");
        }
        current().skip();
        next(seen, now);
    }

    /** Goes back to the step before, whose clock goes on where it was left. */
    void back(int seen, Instant now) {
        requireUnderway(seen);
        if (position == 0) {
            throw new RoundRefused("rounds.refused.first-phase");
        }
        leaveStep(seen, now);
        enter(position - 1, now);
    }

    void pause(int seen, Instant now) {
        requireUnderway(seen);
        settle(now);
        runningSince = null;
        turn++;
    }

    void resume(int seen, Instant now) {
        requireUnderway(seen);
        settle(now);
        runningSince = now;
        turn++;
    }

    /** Gives the current step more time. */
    void extend(Duration time, int seen) {
        requireUnderway(seen);
        if (!time.isPositive() || time.compareTo(LONGEST_EXTENSION) > 0) {
            throw new RoundRefused("rounds.refused.extension", LONGEST_EXTENSION.toMinutes());
        }
        current().extend(time);
        turn++;
    }

    /** Ends the round before its last step. */
    void end(int seen, Instant now) {
        leaveStep(seen, now);
        finish(now);
    }

    /** Breaks off a round that never began. */
    void abandon(Instant now) {
        if (state != RoundState.GATHERING) {
            throw new RoundRefused("rounds.refused.begun-already");
        }
        state = RoundState.ENDED;
        endedAt = now;
        turn++;
    }

    /** What was said is gone; that there was a round, how it went and what the group learnt stays. */
    void wiped(Instant now) {
        wipedAt = now;
        theCase = null;
    }

    /** Puts people in rooms side by side. */
    void seat(List<List<PersonId>> rooms) {
        for (var room = 0; room < rooms.size(); room++) {
            var people = rooms.get(room);
            for (var seat = 0; seat < people.size(); seat++) {
                var number = room;
                var turnThere = seat;
                participant(people.get(seat)).ifPresent(it -> it.sitIn(number, turnThere));
            }
        }
    }

    private Seating seating() {
        return new Seating(participants, steps, position);
    }

    private void leaveStep(int seen, Instant now) {
        requireUnderway(seen);
        settle(now);
    }

    private void enter(int step, Instant now) {
        position = step;
        furthest = Math.max(furthest, step);
        current().take();
        runningSince = isBringerGone() ? null : now;
        turn++;
    }

    private boolean isBringerGone() {
        return bringer != null && participant(bringer).filter(Participant::isIn).isEmpty();
    }

    private void finish(Instant now) {
        runningSince = null;
        state = RoundState.ENDED;
        endedAt = now;
        offeredTo = null;
        turn++;
    }

    /** Books what the current step took since its clock was started. A clock set back counts as no time. */
    private void settle(Instant now) {
        if (runningSince != null && now.isAfter(runningSince)) {
            current().spend(Duration.between(runningSince, now));
        }
    }

    private Step current() {
        return steps.get(position);
    }

    private Optional<Participant> participant(PersonId person) {
        return participants.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    private long others(PersonId person) {
        return participants.stream()
                .filter(Participant::isIn)
                .filter(it -> !it.person().equals(person))
                .count();
    }

    private void requireIn(PersonId person) {
        if (participant(person).filter(Participant::isIn).isEmpty()) {
            throw new RoundRefused("rounds.refused.not-in");
        }
    }

    private void requireOpen() {
        if (state == RoundState.ENDED) {
            throw new RoundRefused("rounds.refused.ended");
        }
    }

    private void requireUnderway(int seen) {
        requireOpen();
        if (state != RoundState.UNDERWAY) {
            throw new RoundRefused("rounds.refused.not-begun");
        }
        requireTurn(seen);
    }

    private void requireTurn(int seen) {
        requireOpen();
        if (seen != turn) {
            throw new RoundWentOn();
        }
    }

    RoundId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    RoundRead read() {
        return new RoundRead(
                id,
                community,
                session,
                theCase,
                method,
                methodVersion,
                minutes,
                facilitator,
                bringer,
                offeredTo,
                state,
                link,
                openedAt,
                begunAt,
                endedAt,
                wipedAt,
                turn,
                position,
                furthest,
                runningSince,
                steps.stream().map(Step::read).toList(),
                participants.stream().map(Participant::read).toList());
    }
}
