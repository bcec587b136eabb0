package org.leerkring.sessions.minutes;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.running.Running;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes of sessions. Everyone who holds the pen writes at once; words that would overwrite somebody else's go into
 * a block of their own beside it.
 */
@Service
@Transactional
public class Minutes {

    /** Enough for a day of meeting. */
    static final int MOST_BLOCKS = 400;

    /** How many open actions are brought back at a time. */
    public static final int PAGE = 30;

    /** Who wrote nothing for so long is no longer writing, wherever their browser went. */
    public static final Duration SILENT_AFTER = Duration.ofSeconds(25);

    /** What is longer ago is not "last time" any more. */
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Blocks blocks;
    private final Holds holds;
    private final Running running;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SharedRead<SessionId, MinutesPage> pages;

    Minutes(
            Blocks blocks,
            Holds holds,
            Running running,
            Sessions sessions,
            SessionPolicy policy,
            Communities communities,
            CommunityPolicy circles,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            SharedReads reads) {
        this.blocks = blocks;
        this.holds = holds;
        this.running = running;
        this.sessions = sessions;
        this.policy = policy;
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.pages = reads.of(Minutes::topic, this::load);
    }

    /** The topic on which one session's minutes are told. */
    public static Topic topic(SessionId session) {
        return Topic.of("minutes", session.value());
    }

    /** The topic on which a community's actions are told. */
    public static Topic actions(CommunityId community) {
        return Topic.of("actions", community.value());
    }

    /** All blocks in order, for who may see the session; shared by all who look. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<BlockRead> read(SessionId session, PersonId viewer) {
        sessions.read(session, viewer);
        return pages.read(session).at(clock.instant());
    }

    /** For a service's own work on behalf of nobody; never for a screen. */
    @Transactional(readOnly = true)
    List<BlockRead> read(SessionId session) {
        return load(session).at(clock.instant());
    }

    /** Begins a block after all others, at an item of the agenda; who begins it is writing in it. */
    public Written begin(SessionId session, @Nullable AgendaItemId item, String typed, PersonId by) {
        var read = running.requireWriting(session, by);
        var wording = Wording.typed(typed);
        if (wording.isBlank()) {
            return new Written(null, 0, false);
        }
        var block =
                Block.begin(session, read.community(), item, blocks.last(session) + 1, wording, by, clock.instant());
        return keep(read, block, by, false);
    }

    /**
     * Writes on in a block. Nothing is lost: when somebody else changed it meanwhile the words go into a block beside
     * it, and when it was wiped out into a new one.
     *
     * @param basedOn the edition the writer saw
     */
    public Written write(SessionId session, BlockId id, String typed, long basedOn, PersonId by) {
        var read = running.requireWriting(session, by);
        var wording = Wording.typed(typed);
        var found = blocks.lock(id).filter(block -> block.session().equals(session));
        if (found.isEmpty()) {
            return begin(session, null, typed, by);
        }
        var block = found.get();
        if (wording.isBlank()) {
            return wipe(block, basedOn);
        }
        if (!block.write(wording, basedOn, by, clock.instant())) {
            return keep(read, block.beside(wording, by, clock.instant()), by, true);
        }
        var kept = blocks.saveAndFlush(block);
        holds.take(id, by, clock.instant());
        changed(block);
        return new Written(id, kept.edition(), false);
    }

    private Written keep(SessionRead session, Block block, PersonId by, boolean beside) {
        if (blocks.count(session.id()) >= MOST_BLOCKS) {
            throw new SessionRefused("sessions.refused.too-many-blocks", MOST_BLOCKS);
        }
        var kept = blocks.saveAndFlush(block);
        holds.take(kept.id(), by, clock.instant());
        audit.done(circles.act(Deed.MINUTES_WRITTEN, by, session.community())
                .on(session.id().value()));
        changed(kept);
        return new Written(kept.id(), kept.edition(), beside);
    }

    /** Wipes out only what the writer saw. */
    private Written wipe(Block block, long basedOn) {
        if (!block.isAt(basedOn)) {
            return new Written(block.id(), block.edition(), false);
        }
        blocks.delete(block);
        changed(block);
        return new Written(null, 0, false);
    }

    /** Says that someone starts writing in a block; answers who else is writing there, empty when nobody is. */
    public Optional<PersonId> hold(SessionId session, BlockId id, PersonId by) {
        running.requireWriting(session, by);
        var block = in(session, id);
        var writer = holds.take(id, by, clock.instant());
        changed(block);
        return Optional.of(writer).filter(other -> !other.equals(by));
    }

    /** Says that someone stopped writing in a block; also for who lost the pen meanwhile. */
    public void letGo(SessionId session, BlockId id, PersonId by) {
        holds.letGo(id, by);
        blocks.findById(id).filter(block -> block.session().equals(session)).ifPresent(this::changed);
    }

    /** Says who does an action and by when; null for everyone, and for no day. */
    public void assign(SessionId session, BlockId id, @Nullable PersonId who, @Nullable LocalDate due, PersonId by) {
        var read = running.requireWriting(session, by);
        if (who != null && !communities.isMember(read.community(), who)) {
            throw new SessionRefused("sessions.refused.not-of-the-circle");
        }
        var block = in(session, id);
        block.assign(who, due);
        blocks.saveAndFlush(block);
        changed(block);
    }

    /** Ticks an action, also long after: whom it concerns, and who leads the session. */
    public void tick(BlockId id, boolean done, PersonId by) {
        var block = blocks.lock(id).orElseThrow(() -> new SessionRefused("sessions.refused.block-gone"));
        communities.enter(block.community(), by);
        if (!block.concerns(by)
                && !policy.mayLead(sessions.read(block.session(), by).line(), by)) {
            throw new SessionRefused("sessions.refused.not-your-action");
        }
        block.tick(done, by, clock.instant());
        blocks.saveAndFlush(block);
        changed(block);
    }

    /** What a community promised and did not do yet, oldest first. @param after the last one of the page before */
    @Transactional(readOnly = true)
    public List<BlockRead> open(CommunityId community, @Nullable BlockRead after, PersonId viewer) {
        communities.enter(community, viewer);
        var last = after == null ? new UUID(0, 0) : after.id().value();
        return blocks.open(community, last, Limit.of(PAGE)).stream()
                .map(block -> block.read(null))
                .toList();
    }

    /** What the session before this one decided, and what was promised and is not done; empty when it is the first. */
    @Transactional(readOnly = true)
    public Optional<LastTime> lastTime(SessionId session, PersonId viewer) {
        var read = sessions.read(session, viewer);
        var community = read.community();
        return sessions
                .between(
                        community,
                        read.details().time().starts().minus(A_YEAR),
                        read.details().time().starts())
                .reversed()
                .stream()
                .filter(line ->
                        line.state() == SessionState.CLOSED && !line.id().equals(session))
                .findFirst()
                .map(line -> new LastTime(
                        line,
                        blocks.of(line.id(), BlockKind.DECISION, Limit.of(PAGE)).stream()
                                .map(block -> block.read(null))
                                .toList(),
                        open(community, null, viewer).stream()
                                .filter(block -> !block.session().equals(session))
                                .toList()));
    }

    private Block in(SessionId session, BlockId id) {
        return blocks.lock(id)
                .filter(block -> block.session().equals(session))
                .orElseThrow(() -> new SessionRefused("sessions.refused.block-gone"));
    }

    private MinutesPage load(SessionId session) {
        var all = blocks.of(session, Limit.of(MOST_BLOCKS)).stream()
                .map(block -> block.read(null))
                .toList();
        return new MinutesPage(all, holds.of(session, clock.instant()));
    }

    private void changed(Block block) {
        events.publishEvent(new MinutesChanged(block.session(), block.community()));
    }
}
