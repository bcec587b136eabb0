package org.leerkring.mailgroup.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the outside of a mail: enough to put it in its place without reading it.
 *
 * @param messageId with its angle brackets; null when the mail has none
 * @param references what it answers, oldest first
 * @param from in lower case; null when it says none
 * @param subject without "Re:", "Fwd:" and list prefixes
 * @param answer whether its subject says that it answers something
 */
public record Envelope(
        @Nullable String messageId,
        List<String> references,
        @Nullable String from,
        @Nullable Instant date,
        String subject,
        boolean answer) {}
