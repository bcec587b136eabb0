package org.leerkring.rounds.methods;

/** From whom a phase takes contributions. */
public enum Giver {
    BRINGER,
    GROUP,
    EVERYONE
}
