package org.leerkring.rounds.secrets;

/** A sealed value cannot be opened. Says why, and nothing of what it holds. */
public final class SealBroken extends RuntimeException {

    private SealBroken(String message) {
        super(message);
    }

    static SealBroken unknownKey(String id) {
        return new SealBroken("Sealed with the key \"" + id + "\", which leerkring.rounds.keys does not have");
    }

    static SealBroken damaged() {
        return new SealBroken("This is not as it was sealed: it was damaged, or somebody changed it");
    }
}
