package org.leerkring.rounds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.sessions.SessionId;

/**
 * How a round stands: who takes part and where it is, without a word of what is said.
 *
 * @param offeredTo to whom the facilitator's role is being passed on
 * @param turn grows with each command; a command names the one it was given in
 * @param position the current step, counted from 0
 * @param furthest the furthest step the group came to
 * @param runningSince when the clock was last started; null while it stands still
 * @param steps empty before the round began
 */
public record RoundRead(
        RoundId id,
        CommunityId community,
        @Nullable SessionId session,
        @Nullable CaseId theCase,
        MethodKey method,
        int methodVersion,
        @Nullable Integer minutes,
        PersonId facilitator,
        @Nullable PersonId bringer,
        @Nullable PersonId offeredTo,
        RoundState state,
        String link,
        Instant openedAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable Instant wipedAt,
        int turn,
        int position,
        int furthest,
        @Nullable Instant runningSince,
        List<StepRead> steps,
        List<ParticipantRead> participants) {

    /** The current step; empty before the round began and after it ended. */
    public Optional<StepRead> step() {
        return state == RoundState.UNDERWAY ? Optional.of(steps.get(position)) : Optional.empty();
    }

    /** The clock of the current step; empty before the round began and after it ended. */
    public Optional<ClockRead> clock() {
        return step().map(step -> new ClockRead(step.given(), step.spent(), runningSince));
    }

    public Optional<ParticipantRead> participant(PersonId person) {
        return participants.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Whether this person takes part now. */
    public boolean isIn(PersonId person) {
        return participant(person).filter(ParticipantRead::isIn).isPresent();
    }

    /** Who takes part now, in the order of the circle. */
    public List<ParticipantRead> present() {
        return participants.stream().filter(ParticipantRead::isIn).toList();
    }

    /** Who sits in this room, in the order of their turns; who has none comes last. */
    public List<ParticipantRead> room(int room) {
        return present().stream()
                .filter(it -> it.room() != null && it.room() == room)
                .sorted(Comparator.comparing(ParticipantRead::seat, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Whose turn it is in a step for who sits where this person does: the case-bringer, or who has that seat there. */
    public Optional<PersonId> turn(StepRead step, PersonId person) {
        var seat = step.seat();
        if (seat == null) {
            return Optional.ofNullable(step.about() == null ? bringer : step.about());
        }
        return participant(person).map(ParticipantRead::room).stream()
                .flatMap(room -> room(room).stream())
                .filter(it -> seat.equals(it.seat()))
                .map(ParticipantRead::person)
                .findFirst();
    }

    public boolean isLast() {
        return position + 1 == steps.size();
    }

    /** The same with steps so many times as long. */
    RoundRead stretched(int times) {
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
                steps.stream().map(step -> step.stretched(times)).toList(),
                participants);
    }
}
