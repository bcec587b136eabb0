package org.leerkring.local;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;

/**
 * A mail in someone's mailbox.
 *
 * @param mailbox whose, by address
 */
public record LocalLetter(String mailbox, long uid, Instant receivedAt, StoredMessage stored) {

    LocalLetter(String mailbox, StoredMessage stored) {
        this(mailbox, stored.getUid(), stored.getReceivedDate().toInstant(), stored);
    }

    /** A copy of its own for who reads it: reading changes what has been read of it. */
    public MimeMessage open() {
        try {
            return new MimeMessage(stored.getMimeMessage());
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail that was kept cannot be read", e);
        }
    }
}
