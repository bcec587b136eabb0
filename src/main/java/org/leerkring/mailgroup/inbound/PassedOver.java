package org.leerkring.mailgroup.inbound;

/** Why nothing was done with a mail. */
enum PassedOver {
    /** A machine wrote it: nobody's words, and nobody to answer. */
    AUTOMATIC,
    /** A report that a mail did not arrive; it was read as such. */
    REPORT,
    /** A calendar answered an invitation; what it said is kept there, or its sender was told why not. */
    CALENDAR,
    /** One of ours, or one that keeps going round. */
    LOOP,
    /** The same mail came before. */
    TWICE,
    /** From an address that is no member's, and not even proven: whoever has it never wrote this. */
    FORGED,
    /** A stranger, who was told lately that only members can write here. */
    TOLD_BEFORE
}
