package org.leerkring.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * A reply in full; the same for everyone who looks.
 *
 * @param number its place in the thread, from 1
 * @param html the text rendered and sanitised; empty once withdrawn or hidden
 * @param rest what a mail held besides what was said, as plain text; null when nothing
 * @param thanks who thanked for it
 */
public record ReplyRead(
        ReplyId id,
        int number,
        PersonId author,
        String markdown,
        String html,
        @Nullable String rest,
        Instant postedAt,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant helpedAt,
        @Nullable Hiding hiding,
        Origin origin,
        Set<PersonId> thanks,
        List<AttachmentRead> files) {}
