package org.leerkring.rounds;

/** Someone gave the round a command a moment earlier; this one was not done, and the screen now shows where it is. */
public class RoundWentOn extends RoundRefused {

    public RoundWentOn() {
        super("rounds.refused.went-on");
    }
}
