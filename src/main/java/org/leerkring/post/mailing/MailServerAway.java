package org.leerkring.post.mailing;

/** The mail server took none or not all of a batch; the rest is tried again. Says nothing of who or what it was about. */
final class MailServerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailServerAway(Batch batch) {
        super("Not all copies of batch " + batch + " could be handed to the mail server; the others are tried again");
    }
}
