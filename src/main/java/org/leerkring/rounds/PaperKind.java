package org.leerkring.rounds;

/** What lies beside a round. */
enum PaperKind {
    /** Private: nobody else ever sees it. */
    NOTE,
    /** The question as the bringer puts it by now. */
    QUESTION,
    /** What the group learnt together; this one stays with the community. */
    LEARNING
}
