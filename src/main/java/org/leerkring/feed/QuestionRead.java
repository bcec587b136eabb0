package org.leerkring.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/**
 * A question in full; the same for everyone who looks.
 *
 * @param markdown the text as typed, for its author's editor
 * @param html the text rendered and sanitised
 * @param rest what a mail held besides what was said, as plain text; null when nothing
 * @param harvest what the asker did with the answers, rendered and sanitised
 */
public record QuestionRead(
        QuestionId id,
        CommunityId community,
        PersonId author,
        String title,
        String markdown,
        String html,
        @Nullable String rest,
        Instant askedAt,
        @Nullable Instant editedAt,
        Origin origin,
        QuestionState state,
        @Nullable Instant doneAt,
        @Nullable Hiding hiding,
        @Nullable String harvest,
        int replies,
        int lastNumber,
        List<AttachmentRead> files,
        List<String> tags) {}
