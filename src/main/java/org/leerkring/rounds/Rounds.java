package org.leerkring.rounds;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Deed;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.methods.DoesNotFit;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds of intervision: opening one, coming in, and leading it on the one clock. What is said in them is for
 * {@link Speaking}. Commands of the facilitator name the turn they were given in, and are refused with
 * {@link RoundWentOn} when another one came first.
 */
@Service
@Transactional
public class Rounds implements Leading {

    private final RoundRepository rounds;
    private final RoundPolicy policy;
    private final TakeOver takeOver;
    private final MethodShelf methods;
    private final Cases cases;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SharedRead<RoundId, RoundRead> reads;

    Rounds(
            RoundRepository rounds,
            RoundPolicy policy,
            TakeOver takeOver,
            MethodShelf methods,
            Cases cases,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock,
            RoundBook book,
            SharedReads shared) {
        this.rounds = rounds;
        this.policy = policy;
        this.takeOver = takeOver;
        this.methods = methods;
        this.cases = cases;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
        this.reads = shared.of(Rounds::topic, book::read);
    }

    /** The topic on which it is told where a round is and who takes part; also where its pages are present. */
    public static Topic topic(RoundId round) {
        return Topic.of("round", round.value());
    }

    /** The topic on which it is told that something was said. */
    public static Topic spoken(RoundId round) {
        return Topic.of("spoken", round.value());
    }

    /** The topic on which it is told that something was written on the sheets that are everyone's. */
    static Topic sheets(RoundId round) {
        return Topic.of("sheets", round.value());
    }

    /** The topic on which a community's list of rounds is told. */
    public static Topic topic(CommunityId community) {
        return Topic.of("rounds", community.value());
    }

    /** Opens a round, which its opener leads; one at a time for each community. */
    public RoundId open(CommunityId community, RoundPlan plan, PersonId by) {
        policy.requireOpening(community, by);
        if (plan.session() != null
                && !sessions.read(plan.session(), by).community().equals(community)) {
            throw new NotAMember();
        }
        rounds.hold(community.value());
        if (!rounds.open(community).isEmpty()) {
            throw new RoundRefused("rounds.refused.one-at-a-time");
        }
        var method = methods.current(plan.method(), community)
                .orElseThrow(() -> new RoundRefused("rounds.refused.method-gone"));
        requireFits(method, plan.minutes());
        var round = rounds.saveAndFlush(Round.open(community, plan, method.version(), by, clock.instant()));
        policy.did(round.read(), by, Deed.ROUND_OPENED);
        told(round);
        return round.id();
    }

    /** Takes a seat; hearing what is said comes with {@link #agree}. */
    public void join(RoundId id, PersonId person) {
        takePart(id, person, round -> round.join(person, clock.instant()));
    }

    /** The room check: says to be alone, and to keep what is said among those who are in. */
    public void agree(RoundId id, PersonId person) {
        takePart(id, person, round -> round.agree(person, clock.instant()));
    }

    public void leave(RoundId id, PersonId person) {
        takePart(id, person, round -> round.leave(person, clock.instant()));
    }

    /** Brings a case of one's own; null for one that is told and written nowhere. */
    public void bring(RoundId id, @Nullable CaseId theCase, PersonId person) {
        takePart(id, person, round -> {
            requireTheirs(theCase, person);
            requireNobodyElseBrings(round, person);
            take(round, theCase, person);
        });
    }

    /** The facilitator settles whose case it is: one the group voted for, or a participant who tells it. */
    public void settle(RoundId id, PersonId bringer, @Nullable CaseId theCase, PersonId by) {
        lead(id, by, round -> {
            requireTheirs(theCase, bringer);
            take(round, theCase, bringer);
        });
    }

    /** Passes the facilitator's role on to someone who is in; it is theirs when they accept. */
    @Override
    public void offer(RoundId id, PersonId to, PersonId by) {
        lead(id, by, round -> round.offer(to));
    }

    @Override
    public void withdrawOffer(RoundId id, PersonId by) {
        lead(id, by, Round::withdrawOffer);
    }

    /** Declines the facilitator's role. */
    public void decline(RoundId id, PersonId person) {
        takePart(id, person, round -> {
            if (person.equals(round.read().offeredTo())) {
                round.withdrawOffer();
            }
        });
    }

    /** Takes the facilitator's role that was passed on, or that lies open because its holder is gone. */
    public void accept(RoundId id, PersonId person) {
        takePart(id, person, round -> {
            takeOver.require(round.read(), person);
            round.takeOver(person);
            policy.did(round.read(), person, Deed.ROUND_TAKEN_OVER);
        });
    }

    /** Begins with those who are in; who comes later takes part without a turn of their own. */
    public void begin(RoundId id, int turn, PersonId by) {
        lead(id, by, round -> {
            var read = round.read();
            var method = methods.of(read.method(), read.methodVersion());
            Bringing.requireToBegin(read, method);
            var course = Course.of(method, read);
            round.seat(course.rooms());
            round.begin(course.slots(), turn, clock.instant());
            if (read.theCase() != null) {
                cases.taken(read.theCase(), id);
            }
        });
    }

    /** Goes on to the next step, or ends the round after the last one; a phase about a case waits for who brings it. */
    @Override
    public void next(RoundId id, int turn, PersonId by) {
        lead(id, by, round -> {
            round.next(turn, clock.instant());
            requireBringerNow(round);
        });
    }

    /** Leaves the current step out, and goes on as {@link #next} does. */
    @Override
    public void skip(RoundId id, int turn, PersonId by) {
        lead(id, by, round -> {
            round.skip(turn, clock.instant());
            requireBringerNow(round);
        });
    }

    @Override
    public void back(RoundId id, int turn, PersonId by) {
        lead(id, by, round -> round.back(turn, clock.instant()));
    }

    @Override
    public void pause(RoundId id, int turn, PersonId by) {
        lead(id, by, round -> round.pause(turn, clock.instant()));
    }

    @Override
    public void resume(RoundId id, int turn, PersonId by) {
        lead(id, by, round -> {
            round.resume(turn, clock.instant());
            requireBringerNow(round);
        });
    }

    /** Gives the current step more time, at most half an hour at once. */
    @Override
    public void extend(RoundId id, Duration time, int turn, PersonId by) {
        lead(id, by, round -> round.extend(time, turn));
    }

    /** Ends it before its last step. */
    @Override
    public void end(RoundId id, int turn, PersonId by) {
        lead(id, by, round -> round.end(turn, clock.instant()));
    }

    /** Breaks off a round that never began. */
    public void abandon(RoundId id, PersonId by) {
        lead(id, by, round -> round.abandon(clock.instant()));
    }

    /** How a round stands, for a member of its community; not a word of what is said. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public RoundRead read(RoundId id, PersonId reader) {
        var round = reads.read(id);
        policy.requireMember(round, reader, Deed.ROUND_ENTERED);
        return round;
    }

    /** How a round stands, for a service's own work on behalf of nobody; never for a screen. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public RoundRead read(RoundId id) {
        return reads.read(id);
    }

    /** Who may take over the facilitator's role at this moment; see {@link TakeOver}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayTakeOver(RoundRead round, PersonId person) {
        return takeOver.isOpenTo(round, person);
    }

    /** The round a community has open: its members gather for it, or hold it. */
    @Transactional(readOnly = true)
    public Optional<RoundRead> current(CommunityId community, PersonId reader) {
        policy.requireMember(community, reader);
        return rounds.open(community).stream().findFirst().map(Round::read);
    }

    /**
     * The rounds a community held, latest first: a page of them after the last one of the page before. One that was
     * broken off before it began is none.
     */
    @Transactional(readOnly = true)
    public List<RoundRead> held(CommunityId community, @Nullable RoundRead last, int most, PersonId reader) {
        policy.requireMember(community, reader);
        return rounds
                .held(
                        community,
                        last == null ? clock.instant().plus(Duration.ofDays(1)) : last.openedAt(),
                        last == null ? new UUID(-1L, -1L) : last.id().value(),
                        Limit.of(most))
                .stream()
                .map(Round::read)
                .toList();
    }

    /** The rounds of a session, in the order they were opened. */
    @Transactional(readOnly = true)
    public List<RoundRead> of(SessionId session, PersonId reader) {
        sessions.read(session, reader);
        return rounds.of(session).stream().map(Round::read).toList();
    }

    /** How many rounds everyone led who led any; one that never began is none. What the hand-over counts. */
    @Transactional(readOnly = true)
    public Map<PersonId, Long> led(CommunityId community, PersonId reader) {
        policy.requireMember(community, reader);
        return rounds.led(community).stream().collect(Collectors.toMap(Led::person, Led::rounds));
    }

    /** The step it came to is not about a case that nobody brings. */
    private void requireBringerNow(Round round) {
        var read = round.read();
        Bringing.requireNow(read, methods.of(read.method(), read.methodVersion()));
    }

    /** A method may have the group choose when it has begun already, and it may go on with another case than it began. */
    private void take(Round round, @Nullable CaseId theCase, PersonId bringer) {
        var before = round.read();
        round.take(theCase, bringer);
        if (before.state() != RoundState.UNDERWAY) {
            return;
        }
        if (before.theCase() != null && !before.theCase().equals(theCase)) {
            cases.giveBack(before.theCase(), round.id());
        }
        if (theCase != null) {
            cases.taken(theCase, round.id());
        }
    }

    private static void requireFits(Method method, @Nullable Integer minutes) {
        if (minutes == null) {
            return;
        }
        try {
            method.fittedTo(minutes, method.least());
        } catch (DoesNotFit unfit) {
            throw new RoundRefused("rounds.refused.does-not-fit", unfit.least(), unfit.most());
        }
    }

    private void requireNobodyElseBrings(Round round, PersonId person) {
        var bringer = round.read().bringer();
        if (bringer != null && !bringer.equals(person)) {
            throw new RoundRefused("rounds.refused.somebody-brings");
        }
    }

    private void requireTheirs(@Nullable CaseId theCase, PersonId bringer) {
        if (theCase != null
                && cases.find(theCase)
                        .filter(line -> line.bringer().equals(bringer))
                        .isEmpty()) {
            throw new RoundRefused("rounds.refused.not-their-case");
        }
    }

    private void takePart(RoundId id, PersonId person, Consumer<Round> verb) {
        var round = rounds.lock(id).orElseThrow(NotAMember::new);
        policy.requireMember(round.read(), person, Deed.ROUND_ENTERED);
        act(round, verb);
    }

    private void lead(RoundId id, PersonId by, Consumer<Round> verb) {
        var round = rounds.lock(id).orElseThrow(NotAMember::new);
        var before = round.read();
        policy.requireLeading(before, by);
        act(round, verb);
        if (before.state() != RoundState.ENDED && round.read().state() == RoundState.ENDED) {
            events.publishEvent(new RoundEnded(id, round.community()));
        }
        policy.did(before, by, Deed.ROUND_LED);
    }

    private void act(Round round, Consumer<Round> verb) {
        verb.accept(round);
        rounds.saveAndFlush(round);
        told(round);
    }

    private void told(Round round) {
        events.publishEvent(new RoundChanged(round.id(), round.community()));
    }
}
