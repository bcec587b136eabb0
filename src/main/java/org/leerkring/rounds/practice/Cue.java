package org.leerkring.rounds.practice;

import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;

/**
 * When one of the played does something.
 *
 * @param at at which part of the step's time
 */
record Cue(double at, PersonId who, Deed deed) {

    /** What they do. */
    sealed interface Deed {}

    record Say(ContributionKind kind, String words) implements Deed {}

    /** The bringer answers the question that waits longest, if one does. */
    record Answer() implements Deed {}

    /** @param all whether all that is left is rated, or the next one */
    record Weigh(boolean all) implements Deed {}

    /** The bringer puts the question anew. */
    record PutAnew(String question) implements Deed {}
}
