package org.leerkring.rounds.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.ParticipantRead;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Rating;

/**
 * Who of the played does what when, step by step: worked out from the method and the book alone, so that nothing but how
 * far it came has to be remembered.
 */
final class Cues {

    private static final int MOST_AT_ONCE = 6;
    private static final int WEIGHED_ONE_BY_ONE = 6;

    /** So long after a question it is answered. */
    private static final double THINKING = 0.04;

    private final Method method;
    private final RoundRead round;
    private final Playbook book;
    private final Supply supply;

    private Cues(Method method, RoundRead round, Playbook book) {
        this.method = method;
        this.round = round;
        this.book = book;
        supply = new Supply(method, round, book);
    }

    /** For each step, in order of time. */
    static List<List<Cue>> of(Method method, RoundRead round, Playbook book) {
        var cues = new Cues(method, round, book);
        return round.steps().stream().map(cues::cues).toList();
    }

    private List<Cue> cues(StepRead step) {
        var cues = new ArrayList<Cue>();
        for (var room : supply.rooms(step)) {
            cues.addAll(at(step, room));
        }
        cues.sort(Comparator.comparingDouble(Cue::at));
        return List.copyOf(cues);
    }

    /** At one table. */
    private List<Cue> at(StepRead step, int room) {
        var phase = method.phase(step.phase());
        var seated = room == Supply.TOGETHER ? round.present() : round.room(room);
        var bringer = round.turn(step, seated.getFirst().person());
        var group = seated.stream()
                .map(ParticipantRead::person)
                .filter(person -> Colleague.of(person).isPresent())
                .filter(person -> bringer.filter(person::equals).isEmpty())
                .toList();
        var cues = new ArrayList<Cue>();
        cues.addAll(group(step, phase, room, group));
        bringer.filter(person -> Colleague.of(person).isPresent()).ifPresent(person -> {
            var asked = cues.stream()
                    .filter(cue -> cue.deed() instanceof Cue.Say say && say.kind() == ContributionKind.QUESTION)
                    .mapToDouble(Cue::at)
                    .toArray();
            cues.addAll(told(step, phase, room, person));
            cues.addAll(answers(phase, person, asked));
            cues.addAll(judgements(phase, person));
        });
        return cues;
    }

    private List<Cue> group(StepRead step, Phase phase, int room, List<PersonId> group) {
        var said = new ArrayList<List<Cue>>();
        for (var kind : ContributionKind.values()) {
            var most = phase.most(kind, false);
            if (most > 0 && !group.isEmpty()) {
                var fits = most == Phase.ANY ? MOST_AT_ONCE : Math.min(MOST_AT_ONCE, most * group.size());
                said.add(
                        supply.isOwn(step, kind, false)
                                ? own(group)
                                : by(group, step, kind, supply.next(step, room, kind, false, fits)));
            }
        }
        return spread(inTurn(said), 0.08, 0.82);
    }

    private List<Cue> own(List<PersonId> people) {
        return people.stream()
                .map(person -> new Cue(0, person, new Cue.Say(ContributionKind.QUESTION, ownOf(person))))
                .toList();
    }

    private String ownOf(PersonId person) {
        return Objects.requireNonNull(
                book.own().get(Colleague.of(person).orElseThrow()), "Everybody has something to bring");
    }

    /** One after the other says one; it begins with someone else in each step. */
    private static List<Cue> by(List<PersonId> group, StepRead step, ContributionKind kind, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        new Cue(0, group.get((i + step.position()) % group.size()), new Cue.Say(kind, lines.get(i))))
                .toList();
    }

    private List<Cue> told(StepRead step, Phase phase, int room, PersonId person) {
        var said = new ArrayList<List<Cue>>();
        for (var kind : ContributionKind.values()) {
            var most = phase.most(kind, true);
            if (most > 0 && !(kind == ContributionKind.FACT && answersQuestions(phase))) {
                var fits = Math.min(most, MOST_AT_ONCE);
                said.add(
                        supply.isOwn(step, kind, true)
                                ? own(List.of(person))
                                : by(List.of(person), step, kind, supply.next(step, room, kind, true, fits)));
            }
        }
        return spread(inTurn(said), 0.04, 0.78);
    }

    private static boolean answersQuestions(Phase phase) {
        return (phase.bringer() == BringerPart.ANSWERS || phase.bringer() == BringerPart.ANSWERS_BRIEFLY)
                && (phase.most(ContributionKind.QUESTION, false) > 0
                        || phase.worksOn().contains(ContributionKind.QUESTION));
    }

    /** Soon after each question; later what was asked before, or by who practises. */
    private static List<Cue> answers(Phase phase, PersonId person, double[] asked) {
        if (!answersQuestions(phase)) {
            return List.of();
        }
        var times = new ArrayList<Double>();
        Arrays.stream(asked).forEach(at -> times.add(at + THINKING));
        var later = phase.worksOn().contains(ContributionKind.QUESTION) && asked.length == 0 ? MOST_AT_ONCE : 2;
        IntStream.range(0, later).forEach(i -> times.add(later == 2 ? 0.88 + 0.05 * i : 0.1 + 0.14 * i));
        return times.stream().map(at -> new Cue(at, person, new Cue.Answer())).toList();
    }

    private List<Cue> judgements(Phase phase, PersonId person) {
        var cues = new ArrayList<Cue>();
        if (phase.rating() != Rating.NONE) {
            IntStream.range(0, WEIGHED_ONE_BY_ONE)
                    .forEach(i -> cues.add(new Cue(0.1 + 0.12 * i, person, new Cue.Weigh(false))));
            cues.add(new Cue(0.88, person, new Cue.Weigh(true)));
        }
        if (phase.restate()) {
            var anew = book.storyFor(method).anew();
            cues.add(new Cue(0.6, person, new Cue.PutAnew(anew)));
        }
        return cues;
    }

    /** The first of each, then the second of each. */
    private static List<Cue> inTurn(List<List<Cue>> lists) {
        var longest = lists.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest)
                .boxed()
                .flatMap(i -> lists.stream().filter(list -> i < list.size()).map(list -> list.get(i)))
                .toList();
    }

    private static List<Cue> spread(List<Cue> cues, double from, double to) {
        var gap = (to - from) / Math.max(1, cues.size() - 1);
        return IntStream.range(0, cues.size())
                .mapToObj(i ->
                        new Cue(from + gap * i, cues.get(i).who(), cues.get(i).deed()))
                .toList();
    }
}
