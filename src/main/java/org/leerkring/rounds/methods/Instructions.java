package org.leerkring.rounds.methods;

/** What each role is asked to do in a phase, and what the facilitator can say aloud to begin it. */
public record Instructions(Wording bringer, Wording group, Wording facilitator, Wording say) {}
