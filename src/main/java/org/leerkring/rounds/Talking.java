package org.leerkring.rounds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;

/** What a participant says and sees on a round's page: {@link Speaking} for a round that is held, a practice for one that is played. */
public interface Talking {

    /** Says something in the current step. */
    UUID say(RoundId id, ContributionKind kind, String words, PersonId by);

    /** Rewrites one's own words. */
    void rewrite(UUID contribution, String words, PersonId by);

    /** Takes one's own words back. */
    void withdraw(UUID contribution, PersonId by);

    /** The bringer says what a contribution is to them; null takes that back. */
    void rate(UUID contribution, @Nullable Rate rate, PersonId by);

    /** Notes that a question was answered aloud, or not after all. */
    void answered(UUID contribution, boolean isAnswered, PersonId by);

    /** The bringer puts the question anew. */
    void restate(RoundId id, String question, PersonId by);

    /** Keeps the viewer's own sheet; nobody else ever sees it. */
    void note(RoundId id, String words, PersonId by);

    /** The viewer's own sheet; empty before they wrote on it. */
    String note(RoundId id, PersonId viewer);

    /** The round as this participant sees it now. */
    RoundSight look(RoundId id, PersonId viewer);
}
