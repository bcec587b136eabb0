package org.leerkring.mailgroup.reading;

/** Who or what wrote a mail. Only what a person wrote may become a post or get an answer. */
public enum MailKind {
    PERSON,
    /** An out-of-office note, a receipt, a calendar's answer, or any other reply of a machine. */
    AUTOMATIC,
    /** A report that a mail did not arrive (RFC 3464), or looks like one. */
    BOUNCE,
    /** Newsletters and what other lists send. */
    BULK,
    /** One of our own, come back. */
    OURS
}
