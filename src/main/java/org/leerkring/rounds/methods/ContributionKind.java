package org.leerkring.rounds.methods;

/** What can be said in writing in a round. */
public enum ContributionKind {
    QUESTION,
    FACT,
    ASSOCIATION,
    FEELING,
    HYPOTHESIS,
    STATEMENT,
    ADVICE,
    APPRECIATION,
    INSIGHT,
    ACTION
}
