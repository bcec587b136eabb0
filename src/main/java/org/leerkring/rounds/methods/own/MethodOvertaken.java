package org.leerkring.rounds.methods.own;

import org.leerkring.rounds.RoundRefused;

/** Someone else changed the method meanwhile. Nothing was kept of this version, and nothing lost: who typed it still has it. */
public class MethodOvertaken extends RoundRefused {

    private final int newest;

    MethodOvertaken(int newest) {
        super("rounds.refused.method-overtaken", newest);
        this.newest = newest;
    }

    /** The version that counts now. */
    public int newest() {
        return newest;
    }
}
