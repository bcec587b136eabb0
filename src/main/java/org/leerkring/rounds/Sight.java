package org.leerkring.rounds;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.CaseField;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Names;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Reveal;

/**
 * The form of a method applied to one person in one round: what they see, and what they may say now. Services ask it
 * before they do anything and screens show what it answers, so that a screen that lies is refused.
 */
final class Sight {

    private final RoundRead round;
    private final Method method;
    private final PersonId viewer;
    private final Map<UUID, StepRead> steps;

    Sight(RoundRead round, Method method, PersonId viewer) {
        this.round = round;
        this.method = method;
        this.viewer = viewer;
        steps = round.steps().stream().collect(Collectors.toMap(StepRead::id, Function.identity()));
    }

    /** The phase the group is in; empty before the round began and after it ended. */
    Optional<Phase> phase() {
        return round.step().map(step -> method.phase(step.phase()));
    }

    /** What the viewer is in the current step. */
    Part part() {
        return round.step().filter(this::bringsIn).isPresent()
                        || round.step().isEmpty() && viewer.equals(round.bringer())
                ? Part.BRINGER
                : viewer.equals(round.facilitator()) ? Part.FACILITATOR : Part.GROUP;
    }

    /** Whose turn it is now, in the viewer's room; empty when the phase is nobody's. */
    Optional<PersonId> turn() {
        return round.step()
                .filter(step -> method.phase(step.phase()).bringer() != BringerPart.NONE)
                .flatMap(step -> round.turn(step, viewer));
    }

    private boolean bringsIn(StepRead step) {
        return round.turn(step, viewer).filter(viewer::equals).isPresent();
    }

    private boolean isInRoom(int room) {
        return round.participant(viewer)
                .filter(it -> it.room() != null && it.room() == room)
                .isPresent();
    }

    /** How many of a kind the viewer may say in the current step; 0 for what they may not say. */
    int most(ContributionKind kind) {
        return phase().map(phase -> phase.most(kind, part() == Part.BRINGER)).orElse(0);
    }

    /** What the viewer may say in the current step. */
    List<ContributionKind> kinds() {
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> most(kind) > 0)
                .toList();
    }

    /** What the viewer may say in the current step, and how much of it they said already. */
    List<Say> says(Collection<Utterance> all) {
        return kinds().stream()
                .map(kind -> new Say(kind, most(kind), (int) said(all, kind)))
                .toList();
    }

    /** How many of a kind the viewer said in the current step. */
    long said(Collection<Utterance> all, ContributionKind kind) {
        return all.stream()
                .filter(said -> said.author().equals(viewer) && said.kind() == kind)
                .filter(said -> round.step()
                        .filter(step -> step.id().equals(said.step()))
                        .isPresent())
                .count();
    }

    /** How many each step holds that the viewer does not see yet. */
    Map<UUID, Long> unseen(Collection<Utterance> all) {
        return all.stream()
                .filter(said -> !sees(said))
                .collect(Collectors.groupingBy(Utterance::step, Collectors.counting()));
    }

    /** Why not, as a key; only asked for what may not be said. */
    String whyNot(ContributionKind kind) {
        var phase = phase();
        if (phase.isEmpty()) {
            return round.state() == RoundState.ENDED ? "rounds.refused.ended" : "rounds.refused.not-begun";
        }
        if (part() == Part.BRINGER && phase.get().bringer().isSilent()) {
            return "rounds.refused.bringer-silent";
        }
        return kind == ContributionKind.ADVICE && phase.get().noSolutions()
                ? "rounds.refused.no-solutions-yet"
                : "rounds.refused.not-now";
    }

    /** Whether this may be seen: who wrote it always does. */
    boolean sees(Utterance said) {
        if (viewer.equals(said.author())) {
            return true;
        }
        var step = steps.get(said.step());
        if (step == null || !isWithinEarshot(said)) {
            return false;
        }
        var phase = method.phase(step.phase());
        var mine = isForMe(said, step);
        if (mine && phase.bringer() == BringerPart.AWAY && !isTakenUp(said, step)) {
            return false;
        }
        return switch (phase.reveal()) {
            case AT_ONCE -> true;
            case WHEN_THE_PHASE_ENDS -> isOver(step);
            case TO_THE_BRINGER -> mine || isTakenUp(said, step);
        };
    }

    /** Whether the viewer is among those it was said to: who agreed, and sits in the same room. */
    private boolean isWithinEarshot(Utterance said) {
        return round.participant(viewer).filter(ParticipantRead::agreed).isPresent()
                && (said.room() == null || isInRoom(said.room()));
    }

    /** Whether it was the viewer's turn when it was said. */
    private boolean isForMe(Utterance said, StepRead then) {
        return said.about() == null ? bringsIn(then) : viewer.equals(said.about());
    }

    /** Whether nobody but its author sees it yet. */
    private boolean isHidden(Utterance said) {
        var step = steps.get(said.step());
        return step != null && method.phase(step.phase()).reveal() == Reveal.WHEN_THE_PHASE_ENDS && !isOver(step);
    }

    /** Was over once: what was shown is not hidden again when the group goes back. */
    private boolean isOver(StepRead step) {
        return round.state() == RoundState.ENDED || round.furthest() > step.position();
    }

    /** Whether the group came to a later phase that works on what was said then, with the bringer at the table. */
    private boolean isTakenUp(Utterance said, StepRead then) {
        return round.steps().stream()
                .filter(later -> later.position() <= round.furthest() && !later.skipped())
                .filter(later -> method.phase(later.phase()).bringer() != BringerPart.AWAY)
                .anyMatch(later -> isTakenUp(said, then, later));
    }

    /** Whether a step works on what was said in an earlier one, in the same turn. */
    private boolean isTakenUp(Utterance said, StepRead then, StepRead later) {
        return later.position() > then.position()
                && isOfTurn(said, later)
                && method.isOnTable(method.phase(later.phase()), said.kind(), said.rating());
    }

    /** Whether a step is not somebody else's turn than the one it was said in. */
    private boolean isOfTurn(Utterance said, StepRead step) {
        return said.about() == null
                || method.phase(step.phase()).bringer() == BringerPart.NONE
                || round.turn(step, viewer).filter(said.about()::equals).isPresent();
    }

    /** What the viewer sees of it; only for what they see at all. */
    ContributionRead read(Utterance said) {
        var mine = viewer.equals(said.author());
        return new ContributionRead(
                said.id(),
                said.step(),
                said.kind(),
                mine || namesShown(said) ? said.author() : null,
                said.text(),
                said.rating(),
                said.answered(),
                mine,
                mine && mayChange(said),
                mayRate(said),
                isAtWork(said),
                isHidden(said),
                said.writtenAt());
    }

    private boolean namesShown(Utterance said) {
        var step = steps.get(said.step());
        return step != null && method.phase(step.phase()).names() == Names.SHOWN;
    }

    /** In the step it was said in, by its author, as long as nothing was made of it. */
    boolean mayChange(Utterance said) {
        return viewer.equals(said.author()) && said.rating() == null && isSaidNow(said) && most(said.kind()) > 0;
    }

    /** The bringer rates what others said: what the phase works on, or else what is said in it. */
    boolean mayRate(Utterance said) {
        return part() == Part.BRINGER
                && !viewer.equals(said.author())
                && phase().filter(phase -> phase.isUpForRating(said.kind())).isPresent()
                && (phase().orElseThrow().worksOn().isEmpty() ? isSaidNow(said) : isAtWork(said) && !isSaidNow(said))
                && sees(said);
    }

    /** Whether this rate is one of those the phase offers. */
    boolean offers(Rate rate) {
        return phase().filter(phase -> phase.rating().rates().contains(rate)).isPresent();
    }

    /** Who answers, or holds the form, notes which questions were answered. */
    boolean mayNoteAnswers() {
        return phase().filter(phase -> phase.bringer() == BringerPart.ANSWERS
                                || phase.bringer() == BringerPart.ANSWERS_BRIEFLY)
                        .isPresent()
                && (part() == Part.BRINGER || viewer.equals(round.facilitator()));
    }

    /** Notes that this one was answered; what is not on the table now is not. */
    boolean mayNoteAnswered(Utterance said) {
        return mayNoteAnswers() && said.kind() == ContributionKind.QUESTION && sees(said) && isAtWork(said);
    }

    /** Why this one is not noted as answered, as a key. */
    String whyNotAnswered(Utterance said) {
        return mayNoteAnswers() && isSetAside(said) ? "rounds.refused.set-aside" : "rounds.refused.not-now";
    }

    /** Whether the phase works on such contributions, but not on this one, because of how it was rated. */
    private boolean isSetAside(Utterance said) {
        return phase().filter(phase -> phase.worksOn().contains(said.kind())).isPresent() && !isAtWork(said);
    }

    /** The bringer puts the question anew, where the method offers it. */
    boolean mayRestate() {
        return part() == Part.BRINGER && phase().filter(Phase::restate).isPresent();
    }

    /** Whether it is on the table now: said in the current step, or in an earlier one that this phase works on. */
    private boolean isAtWork(Utterance said) {
        var now = round.step();
        var then = steps.get(said.step());
        return now.isPresent()
                && then != null
                && isWithinEarshot(said)
                && (isSaidNow(said) ? isOfTurn(said, then) : isTakenUp(said, then, now.get()));
    }

    private boolean isSaidNow(Utterance said) {
        return round.step().filter(step -> step.id().equals(said.step())).isPresent();
    }

    /** What the viewer may see of the case: the headline, the rest once it is told, and what is withheld when its time comes. */
    CaseText of(CaseText text) {
        if (viewer.equals(round.bringer())) {
            return text;
        }
        if (!isTold()) {
            return text.headline();
        }
        return new CaseText(
                text.title(),
                text.question(),
                sees(CaseField.WHAT_HAPPENED) ? text.happened() : "",
                sees(CaseField.MY_PART) ? text.myPart() : "",
                sees(CaseField.TRIED) ? text.tried() : "",
                sees(CaseField.WANT) ? text.wanted() : "",
                sees(CaseField.OUTCOME) ? text.ending() : "");
    }

    /** Whether the group came to where the bringer tells; where a method has no such phase, once it began. */
    private boolean isTold() {
        var telling = method.phases().stream().anyMatch(phase -> phase.bringer() == BringerPart.TELLS);
        return !telling || reached().anyMatch(phase -> phase.bringer() == BringerPart.TELLS);
    }

    private boolean sees(CaseField field) {
        return method.phases().stream().noneMatch(phase -> phase.reveals() == field)
                || reached().anyMatch(phase -> phase.reveals() == field);
    }

    /** The phases the group came to, the current one included. */
    private Stream<Phase> reached() {
        return round.steps().stream()
                .filter(step -> step.position() <= round.furthest())
                .map(step -> method.phase(step.phase()));
    }
}
