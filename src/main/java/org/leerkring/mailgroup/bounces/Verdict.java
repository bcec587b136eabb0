package org.leerkring.mailgroup.bounces;

/** What a report says of one copy. */
enum Verdict {
    /** It will never arrive there: the address is gone, or refuses us. */
    HARD,
    /** Not yet, or not this time. */
    SOFT,
    /** It arrived. */
    DELIVERED
}
