package org.leerkring.post;

/**
 * A letter did not reach the mail server, which is tried again. Says nothing of whom it was for: what a mail server or a
 * mail library replies may quote an address, and this ends in the log.
 */
final class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDelivered(LetterId letter, Exception why) {
        super("Letter " + letter.value() + " could not be handed to the mail server: "
                + why.getClass().getName());
    }
}
