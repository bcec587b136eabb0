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
import org.leerkring.rounds.PlayedRound;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.methods.Method;

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

    private final PersonId member;
    private final PlayedRound round;
    private final Cast cast;
    private final Clock clock;
    private final List<List<Cue>> cues;
    private final List<Encounter> encounters;
    private final Map<Integer, Integer> played = new HashMap<>();

    /** Which of the encounters asks something now; null for none. */
    private @Nullable Integer open;

    /** How many of the encounters have happened. */
    private int met;

    Practice(PersonId member, PlayedRound round, Playbook book, Clock clock) {
        this.member = member;
        this.round = round;
        cast = new Cast(round, book);
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
            round.goOn();
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
                cast.play(due.get(done));
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
            round.standStill();
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

    private RoundId id() {
        return round.read().id();
    }
}
