package org.leerkring.mailgroup.reading;

/** What came in is no mail at all: empty, without a single header, or larger than any mail we take. */
public final class UnreadableMail extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableMail(String message) {
        super(message);
    }

    UnreadableMail(String message, Throwable cause) {
        super(message, cause);
    }
}
