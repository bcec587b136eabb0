package org.leerkring.mailgroup.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail of an archive that waits to be read.
 *
 * @param number its place in the archive, from 1
 * @param key by which it is told from all others, also another time
 * @param date when it says it was sent; null when it does not
 * @param at where it stands among the others: its date, or that of the mail before it
 * @param subject in lower case, without what says that it answers
 * @param answer whether its subject says that it answers something
 */
record Item(
        int number,
        Spool.Place place,
        String key,
        List<String> references,
        @Nullable String from,
        @Nullable Instant date,
        Instant at,
        String subject,
        boolean answer) {}
