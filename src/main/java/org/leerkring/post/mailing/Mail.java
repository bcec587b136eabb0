package org.leerkring.post.mailing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.files.StoredFile;

/**
 * One person's copy, written out in full.
 *
 * @param fromName what mail clients show as the sender
 * @param from the address beside it
 * @param envelopeFrom where reports go that it did not arrive
 * @param to the one address it goes to
 * @param messageId with its angle brackets
 * @param headers all others, such as In-Reply-To and List-Id; each value on one line
 * @param files to go along as attachments
 * @param calendar what its reader can answer with a tap in their mail program; null for most mails
 */
public record Mail(
        String fromName,
        String from,
        String envelopeFrom,
        String to,
        String replyTo,
        String messageId,
        String subject,
        Map<String, String> headers,
        String text,
        String html,
        List<StoredFile> files,
        @Nullable CalendarPart calendar) {

    /** A mail that calendars have nothing to do with. */
    public Mail(
            String fromName,
            String from,
            String envelopeFrom,
            String to,
            String replyTo,
            String messageId,
            String subject,
            Map<String, String> headers,
            String text,
            String html,
            List<StoredFile> files) {
        this(fromName, from, envelopeFrom, to, replyTo, messageId, subject, headers, text, html, files, null);
    }

    /** Says nothing of what is inside. */
    @Override
    public String toString() {
        return "Mail[…]";
    }
}
