package org.leerkring.mailgroup.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.people.PersonId;

/**
 * What a coach needs to recognise a mail that waits.
 *
 * @param seemsFrom whose address it says it comes from; null when that is nobody's
 */
record Glimpse(
        @Nullable String sender,
        @Nullable String senderName,
        @Nullable String subject,
        @Nullable Instant sentAt,
        @Nullable PersonId seemsFrom) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 300;

    /** Nothing could be read of it. */
    static final Glimpse NONE = new Glimpse(null, null, null, null, null);

    static Glimpse of(ReadMail mail, @Nullable PersonId seemsFrom) {
        return new Glimpse(
                mail.from(),
                cut(mail.fromName(), LONGEST_NAME),
                cut(mail.subject(), LONGEST_SUBJECT),
                mail.date(),
                seemsFrom);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
