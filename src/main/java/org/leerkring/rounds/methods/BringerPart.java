package org.leerkring.rounds.methods;

/** What the case-bringer does in a phase. */
public enum BringerPart {
    /** There is no case-bringer yet, or never. */
    NONE,
    TELLS,
    ANSWERS,
    ANSWERS_BRIEFLY,
    RATES,
    /** Sees what the phase shows, cannot post, and has only their own sheet. */
    LISTENS_SILENTLY,
    /** Away from the table: sees nothing of the phase, and has only their own sheet. */
    AWAY,
    DECIDES;

    /** Whether the bringer is kept from saying anything. */
    public boolean isSilent() {
        return this == LISTENS_SILENTLY || this == AWAY;
    }
}
