package org.leerkring.post.mailing;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server said to one mail, out of what the mail library makes of it. */
enum ServerReply {
    /** This recipient or this mail, and for good. */
    REFUSED,
    /** This recipient or this mail, for now. */
    NOT_NOW,
    /** Nothing that has to do with this mail: the next one would fare no better. */
    AWAY;

    /** The code of a connection that is being closed. */
    private static final int CLOSING = 421;

    static ServerReply of(MessagingException failed) {
        var code = code(failed);
        if (code >= 500) {
            return REFUSED;
        }
        return code >= 400 && code != CLOSING ? NOT_NOW : AWAY;
    }

    /** The three digits that were about this mail; 0 when none were. */
    static int code(MessagingException failed) {
        for (Exception next = failed;
                next instanceof MessagingException;
                next = ((MessagingException) next).getNextException()) {
            if (next instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (next instanceof SMTPSenderFailedException) {
                return 0; // it does not want us, whoever the mail is for
            }
            if (next instanceof SMTPSendFailedException data) {
                return data.getReturnCode();
            }
        }
        return 0;
    }
}
