package org.leerkring.rounds.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.ClockRead;
import org.leerkring.rounds.ContributionRead;
import org.leerkring.rounds.PlayedRound;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.Say;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Rating;

/**
 * One member's practice. Nothing happens in it by itself: at each look the played colleagues say what they have come to
 * by then, on the clock of the round and through the rules everybody is under. While a moment asks what to do, the clock
 * stands still, so that there is time to think.
 */
public final class Practice {

    /** So long before they say something they are seen to write. */
    private static final Duration WRITING = Duration.ofSeconds(3);

    private static final double FIRST_READY = 0.85;
    private static final double READY_APART = 0.03;

    private static final List<Rate> TEMPERATURES = List.of(Rate.WARM, Rate.NEUTRAL, Rate.WARM, Rate.COLD);
    private static final List<Rate> VERDICTS = List.of(Rate.KEEP, Rate.KEEP, Rate.LEAVE);

    private final PersonId member;
    private final PlayedRound round;
    private final Playbook book;
    private final Pace pace;
    private final Clock clock;
    private final List<List<Cue>> cues;
    private final List<Encounter> encounters;
    private final Map<Integer, Integer> played = new HashMap<>();

    /** Which of the encounters asks something now; null for none. */
    private @Nullable Integer open;

    /** How many of the encounters have happened. */
    private int met;

    Practice(PersonId member, PlayedRound round, Playbook book, Pace pace, Clock clock) {
        this.member = member;
        this.round = round;
        this.book = book;
        this.pace = pace;
        this.clock = clock;
        cues = Cues.of(round.method(), round.read(), book);
        encounters = new ArrayList<>(Moments.of(round.method(), round.atFullLength(), book.moments(), member));
    }

    /** Through which its member leads and speaks. */
    public PlayedRound round() {
        return round;
    }

    public Method method() {
        return round.method();
    }

    public Pace pace() {
        return pace;
    }

    /**
     * How the table is at this moment.
     *
     * @param ready who of the played is ready for what comes next
     * @param writing who of them is about to say something
     * @param encounter what asks to be handled
     */
    public record Table(RoundSight sight, Set<PersonId> ready, Set<PersonId> writing, Optional<Encounter> encounter) {}

    /** Lets happen what is due by now, and shows the table. */
    public synchronized Table look() {
        var now = clock.instant();
        leaveBehind();
        sayWhatIsDue(now);
        meet(now);
        var here = Optional.ofNullable(open).map(encounters::get);
        return new Table(round.look(id(), member), ready(now), writing(now), here);
    }

    /** Does something about the moment that asks it. */
    public synchronized void choose(int choice) {
        leaveBehind();
        if (open != null) {
            var asked = encounters.get(open);
            if (asked.chosen() == null
                    && choice >= 0
                    && choice < asked.moment().choices().size()) {
                encounters.set(open, new Encounter(asked.step(), asked.moment(), choice));
            }
        }
    }

    /** Puts the moment aside; the clock goes on. */
    public synchronized void goOn() {
        leaveBehind();
        if (open != null) {
            open = null;
            var read = round.read();
            if (read.clock().filter(ClockRead::isPaused).isPresent()) {
                round.resume(read.id(), read.turn(), member);
            }
        }
    }

    /** What happened at the table, and what was done about it. */
    public synchronized List<Encounter> encounters() {
        return List.copyOf(encounters.subList(0, met));
    }

    /** A step that was left takes its question with it. */
    private void leaveBehind() {
        if (open != null && encounters.get(open).step() != position()) {
            open = null;
        }
    }

    private void sayWhatIsDue(Instant now) {
        round.read().step().ifPresent(step -> {
            var due = cues.get(step.position());
            var done = played.getOrDefault(step.position(), 0);
            while (done < due.size() && due.get(done).at() <= part(now)) {
                play(due.get(done));
                done++;
                played.put(step.position(), done);
            }
        });
    }

    /** The next one that is due in this step; those of steps that went by did not happen. */
    private void meet(Instant now) {
        if (open != null || isStandingStill()) {
            return;
        }
        var next = met;
        while (next < encounters.size() && encounters.get(next).step() < position()) {
            encounters.remove(next);
        }
        if (next < encounters.size()
                && encounters.get(next).step() == position()
                && encounters.get(next).moment().at() <= part(now)) {
            open = next;
            met++;
            var read = round.read();
            round.pause(read.id(), read.turn(), member);
        }
    }

    private boolean isStandingStill() {
        return round.read().clock().map(ClockRead::isPaused).orElse(true);
    }

    private int position() {
        return round.read().step().map(step -> step.position()).orElse(-1);
    }

    /** Which part of its time the current step took; more than one when it went over. */
    private double part(Instant now) {
        return round.read()
                .clock()
                .map(it -> it.spent(now).toMillis() / (double) it.given().toMillis())
                .orElse(0.0);
    }

    private Set<PersonId> ready(Instant now) {
        var part = part(now);
        return Stream.of(Colleague.values())
                .filter(it -> part >= FIRST_READY + READY_APART * it.ordinal())
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }

    private Set<PersonId> writing(Instant now) {
        var writing = new HashSet<PersonId>();
        if (!isStandingStill()) {
            var soon = part(now.plus(WRITING));
            var due = cues.get(position());
            due.stream()
                    .skip(played.getOrDefault(position(), 0))
                    .filter(cue -> cue.at() <= soon)
                    .filter(cue -> !(cue.deed() instanceof Cue.Weigh))
                    .forEach(cue -> writing.add(cue.who()));
        }
        return writing;
    }

    private void play(Cue cue) {
        switch (cue.deed()) {
            case Cue.Say(var kind, var words) -> say(cue.who(), kind, words);
            case Cue.Answer() -> answer(cue.who());
            case Cue.Weigh(var all) -> weigh(cue.who(), all);
            case Cue.PutAnew(var question) -> {
                if (round.look(id(), cue.who()).mayRestate()) {
                    round.restate(id(), question, cue.who());
                }
            }
        }
    }

    /** Only what the form lets them say. */
    private void say(PersonId who, ContributionKind kind, String words) {
        if (round.look(id(), who).say().stream().filter(Say::isOpen).anyMatch(it -> it.kind() == kind)) {
            round.say(id(), kind, words, who);
        }
    }

    private void answer(PersonId who) {
        var sight = round.look(id(), who);
        sight.contributions().stream()
                .filter(sight::isAtWork)
                .filter(said -> said.kind() == ContributionKind.QUESTION && !said.mine())
                .filter(said -> !said.answered() && said.rating() != Rate.COLD)
                .findFirst()
                .ifPresent(question -> {
                    say(who, ContributionKind.FACT, book.answerTo(question.text()));
                    if (sight.mayNoteAnswers()) {
                        round.answered(question.id(), true, who);
                    }
                });
    }

    private void weigh(PersonId who, boolean all) {
        var sight = round.look(id(), who);
        var rates = sight.phase() != null && sight.phase().rating() == Rating.KEEP_LEAVE ? VERDICTS : TEMPERATURES;
        var before = (int) sight.contributions().stream()
                .filter(said -> said.rating() != null)
                .count();
        var left = sight.contributions().stream()
                .filter(ContributionRead::mayRate)
                .filter(said -> said.rating() == null && !said.mine())
                .toList();
        for (var i = 0; i < (all ? left.size() : Math.min(1, left.size())); i++) {
            round.rate(left.get(i).id(), rates.get((before + i) % rates.size()), who);
        }
    }

    private RoundId id() {
        return round.read().id();
    }
}
