package org.leerkring.rounds;

/** How far a round is. */
public enum RoundState {
    /** People come in, say that they are alone, and choose the case. */
    GATHERING,
    UNDERWAY,
    ENDED
}
