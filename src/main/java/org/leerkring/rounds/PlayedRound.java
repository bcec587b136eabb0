package org.leerkring.rounds;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;

/**
 * A round that is practised: it lives in memory only and is told to nobody, but it is a {@link Round} with the clock of
 * one, and {@link Sight} lets everyone at its table say and see what they would in a round that is held.
 */
public final class PlayedRound implements Leading, Talking {

    /**
     * Who sits at the table.
     *
     * @param bringer whose case it is; where a method takes no bringer, one of the others
     * @param others who else is there
     */
    public record Table(CommunityId community, PersonId leader, PersonId bringer, List<PersonId> others) {}

    private final Round round;
    private final Method method;
    private final CaseText theCase;
    private final int pace;
    private final Clock clock;
    private final Map<UUID, Contribution> said = new LinkedHashMap<>();
    private final Map<PaperKind, String> sheets = new EnumMap<>(PaperKind.class);
    private final Map<PersonId, String> notes = new HashMap<>();

    /**
     * Sits down and begins.
     *
     * @param pace how many times as fast as planned the clock runs out
     */
    public PlayedRound(Table table, Method method, CaseText theCase, int pace, Clock clock) {
        this.method = method;
        this.theCase = theCase;
        this.pace = pace;
        this.clock = clock;
        var now = clock.instant();
        round = Round.open(
                table.community(), new RoundPlan(null, method.key(), null, ""), method.version(), table.leader(), now);
        round.join(table.bringer(), now);
        table.others().forEach(person -> round.join(person, now));
        round.read().participants().forEach(it -> round.agree(it.person(), now));
        if (method.takesBringer()) {
            round.take(null, table.bringer());
        }
        var course = Course.of(method, round.read());
        round.seat(course.rooms());
        round.begin(
                course.slots().stream().map(this::shortened).toList(),
                round.read().turn(),
                now);
    }

    private Slot shortened(Slot slot) {
        return new Slot(slot.phase(), slot.about(), slot.seat(), slot.planned().dividedBy(pace), slot.optional());
    }

    public synchronized RoundRead read() {
        return round.read();
    }

    /** The same with the minutes it would have taken unpractised. */
    public synchronized RoundRead atFullLength() {
        return round.read().stretched(pace);
    }

    public Method method() {
        return method;
    }

    // leading

    @Override
    public synchronized void next(RoundId id, int turn, PersonId by) {
        requireLeading(by);
        round.next(turn, clock.instant());
    }

    @Override
    public synchronized void skip(RoundId id, int turn, PersonId by) {
        requireLeading(by);
        round.skip(turn, clock.instant());
    }

    @Override
    public synchronized void back(RoundId id, int turn, PersonId by) {
        requireLeading(by);
        round.back(turn, clock.instant());
    }

    @Override
    public synchronized void pause(RoundId id, int turn, PersonId by) {
        requireLeading(by);
        round.pause(turn, clock.instant());
    }

    @Override
    public synchronized void resume(RoundId id, int turn, PersonId by) {
        requireLeading(by);
        round.resume(turn, clock.instant());
    }

    /** @param time as it would be unpractised */
    @Override
    public synchronized void extend(RoundId id, Duration time, int turn, PersonId by) {
        requireLeading(by);
        round.extend(time.dividedBy(pace), turn);
    }

    @Override
    public synchronized void end(RoundId id, int turn, PersonId by) {
        requireLeading(by);
        round.end(turn, clock.instant());
    }

    /** Who practises leading keeps the role. */
    @Override
    public void offer(RoundId id, PersonId to, PersonId by) {
        throw new RoundRefused("rounds.refused.not-now");
    }

    @Override
    public void withdrawOffer(RoundId id, PersonId by) {
        // nothing was offered
    }

    @Override
    public boolean mayPassOn() {
        return false;
    }

    /** Stops the clock, whoever gave a command meanwhile. */
    public synchronized void standStill() {
        if (round.read().clock().isPresent()) {
            round.pause(round.read().turn(), clock.instant());
        }
    }

    /** Starts the clock again where it stands still. */
    public synchronized void goOn() {
        if (round.read().clock().filter(ClockRead::isPaused).isPresent()) {
            round.resume(round.read().turn(), clock.instant());
        }
    }

    // talking

    @Override
    public synchronized UUID say(RoundId id, ContributionKind kind, String words, PersonId by) {
        var read = round.read();
        requireIn(read, by);
        var sight = sight(read, by);
        var most = sight.most(kind);
        if (most == 0) {
            throw new RoundRefused(sight.whyNot(kind));
        }
        if (most != Phase.ANY && sight.said(utterances(), kind) >= most) {
            throw new RoundRefused("rounds.refused.enough-said", most);
        }
        var step = read.step().orElseThrow();
        var room = read.participant(by).orElseThrow().room();
        var contribution =
                new Contribution(read.id(), step, room, by, sight.turn().orElse(null), kind, words, clock.instant());
        said.put(contribution.read().id(), contribution);
        return contribution.read().id();
    }

    @Override
    public synchronized void rewrite(UUID contribution, String words, PersonId by) {
        change(contribution, by, Sight::mayChange, it -> it.rewrite(words, clock.instant()));
    }

    @Override
    public synchronized void withdraw(UUID contribution, PersonId by) {
        change(contribution, by, Sight::mayChange, it -> it.withdraw(clock.instant()));
        said.remove(contribution);
    }

    @Override
    public synchronized void rate(UUID contribution, @Nullable Rate rate, PersonId by) {
        change(
                contribution,
                by,
                (sight, it) -> sight.mayRate(it) && (rate == null || sight.offers(rate)),
                it -> it.rate(rate, clock.instant()));
    }

    @Override
    public synchronized void answered(UUID contribution, boolean isAnswered, PersonId by) {
        change(
                contribution,
                by,
                Sight::mayNoteAnswered,
                Sight::whyNotAnswered,
                it -> it.answered(isAnswered, clock.instant()));
    }

    @Override
    public synchronized void restate(RoundId id, String question, PersonId by) {
        var read = round.read();
        requireIn(read, by);
        if (!sight(read, by).mayRestate()) {
            throw new RoundRefused("rounds.refused.not-now");
        }
        sheets.put(PaperKind.QUESTION, question.strip());
    }

    @Override
    public synchronized void note(RoundId id, String words, PersonId by) {
        if (words.length() > Paper.LONGEST) {
            throw new RoundRefused("rounds.refused.too-long", Paper.LONGEST);
        }
        notes.put(by, words);
    }

    @Override
    public synchronized String note(RoundId id, PersonId viewer) {
        return notes.getOrDefault(viewer, "");
    }

    @Override
    public synchronized RoundSight look(RoundId id, PersonId viewer) {
        var read = round.read();
        requireIn(read, viewer);
        var sight = sight(read, viewer);
        var all = utterances();
        return new RoundSight(
                read,
                method,
                sight.phase().orElse(null),
                sight.part(),
                sight.of(theCase),
                sheets.getOrDefault(PaperKind.QUESTION, ""),
                all.stream().filter(sight::sees).map(sight::read).toList(),
                sight.unseen(all),
                sight.says(all),
                viewer.equals(read.facilitator()),
                sight.mayRestate(),
                sight.mayNoteAnswers(),
                false,
                SheetRead.EMPTY);
    }

    private void change(UUID id, PersonId by, BiPredicate<Sight, Utterance> rule, Consumer<Contribution> verb) {
        change(id, by, rule, (_, _) -> "rounds.refused.not-now", verb);
    }

    private void change(
            UUID id,
            PersonId by,
            BiPredicate<Sight, Utterance> rule,
            BiFunction<Sight, Utterance, String> whyNot,
            Consumer<Contribution> verb) {
        var contribution =
                Optional.ofNullable(said.get(id)).orElseThrow(() -> new RoundRefused("rounds.refused.withdrawn"));
        var read = round.read();
        requireIn(read, by);
        var sight = sight(read, by);
        if (!rule.test(sight, contribution.read())) {
            throw new RoundRefused(whyNot.apply(sight, contribution.read()));
        }
        verb.accept(contribution);
    }

    private List<Utterance> utterances() {
        return said.values().stream().map(Contribution::read).toList();
    }

    private Sight sight(RoundRead read, PersonId viewer) {
        return new Sight(read, method, viewer);
    }

    private void requireLeading(PersonId by) {
        if (!by.equals(round.read().facilitator())) {
            throw new RoundRefused("rounds.refused.only-the-facilitator");
        }
    }

    private static void requireIn(RoundRead read, PersonId by) {
        if (!read.isIn(by)) {
            throw new RoundRefused("rounds.refused.not-in");
        }
    }
}
