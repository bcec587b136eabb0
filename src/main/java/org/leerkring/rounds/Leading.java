package org.leerkring.rounds;

import java.time.Duration;
import org.leerkring.people.PersonId;

/** What the facilitator of a round does on its page: {@link Rounds} for a round that is held, a practice for one that is played. */
public interface Leading {

    /** Goes on to the next step, or ends the round after the last one. */
    void next(RoundId id, int turn, PersonId by);

    /** Leaves the current step out, where the method lets it be left out. */
    void skip(RoundId id, int turn, PersonId by);

    void back(RoundId id, int turn, PersonId by);

    void pause(RoundId id, int turn, PersonId by);

    void resume(RoundId id, int turn, PersonId by);

    /** Gives the current step more time. */
    void extend(RoundId id, Duration time, int turn, PersonId by);

    /** Ends it before its last step. */
    void end(RoundId id, int turn, PersonId by);

    /** Passes the facilitator's role on to someone who is in; it is theirs when they accept. */
    void offer(RoundId id, PersonId to, PersonId by);

    void withdrawOffer(RoundId id, PersonId by);

    /** Whether there is anybody to pass the role on to. */
    default boolean mayPassOn() {
        return true;
    }
}
