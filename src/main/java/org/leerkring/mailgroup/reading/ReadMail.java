package org.leerkring.mailgroup.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail, read.
 *
 * @param messageId with its angle brackets; null when the mail has none
 * @param references what it answers, oldest first, In-Reply-To last; with their angle brackets
 * @param from the address it says it comes from, in lower case; null when it says none that can be one
 * @param fromName what its sender is called there; empty when not said
 * @param date when its sender says it was sent; null when that cannot be read
 * @param subject without "Re:", "Fwd:" and list prefixes; empty when there is none
 * @param text what was said, in Markdown, top to bottom
 * @param rest what was cut below or above it (quotes, signature, disclaimer), as plain text; empty when nothing was
 * @param aside pictures that stand only in what was cut
 * @param calendarAnswer what a calendar answers to an invitation, as iCalendar; empty in every other mail
 * @param kind who or what wrote it
 */
public record ReadMail(
        @Nullable String messageId,
        List<String> references,
        @Nullable String from,
        String fromName,
        @Nullable Instant date,
        String subject,
        String text,
        String rest,
        List<MailFile> files,
        List<MailFile> aside,
        String calendarAnswer,
        MailKind kind) {}
