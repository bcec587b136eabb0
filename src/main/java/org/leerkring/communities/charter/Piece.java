package org.leerkring.communities.charter;

/** Some words that stayed, came or went between two versions. */
public record Piece(Fate fate, String words) {

    /** What became of words. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }
}
