package org.leerkring.rounds.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.Method;

/** Chooses which moments happen in which steps: each once, where the phase is made for it, with time between them. */
final class Moments {

    private static final int MOST = 8;

    /** In a phase that is over before one has read it, nothing happens. */
    private static final Duration SHORTEST = Duration.ofMinutes(3);

    /** A phase as long as this has room for two. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final double APART = 0.2;

    private Moments() {}

    /** In the order in which they happen. */
    static List<Encounter> of(Method method, RoundRead atFullLength, List<Moment> all, PersonId member) {
        var chosen = new ArrayList<Encounter>();
        var used = new HashSet<String>();
        for (var step : atFullLength.steps()) {
            var room =
                    step.planned().compareTo(SHORTEST) < 0 ? 0 : step.planned().compareTo(LONG) < 0 ? 1 : 2;
            var earliest = 0.0;
            for (var moment : all) {
                var suits = fits(moment, step, method) && !brings(member, step, atFullLength);
                if (suits && room > 0 && chosen.size() < MOST && moment.at() >= earliest && used.add(moment.id())) {
                    chosen.add(new Encounter(step.position(), moment, null));
                    earliest = moment.at() + APART;
                    room--;
                }
            }
        }
        return List.copyOf(chosen);
    }

    /** Somebody's own turn is none to learn to lead in. */
    private static boolean brings(PersonId member, StepRead step, RoundRead round) {
        return round.turn(step, member).filter(member::equals).isPresent();
    }

    /** In rooms side by side not everyone is in sight: there it is only about whose turn it is. */
    private static boolean fits(Moment moment, StepRead step, Method method) {
        var inSight = step.seat() == null || moment.setting() == Setting.BRINGER_SILENT;
        return inSight && moment.setting().fits(method.phase(step.phase()));
    }
}
