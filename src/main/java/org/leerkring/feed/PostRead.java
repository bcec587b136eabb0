package org.leerkring.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;

/**
 * A question or reply in sight, by itself, for what carries it beyond the page.
 *
 * @param reply null when it is the question itself
 * @param asker who asked the question
 * @param title of the question; empty while the question itself is out of sight
 * @param markdown the text as typed
 * @param html the text rendered and sanitised
 * @param excerpt the text's first words, on one line
 * @param replies how many answers the question has now
 */
public record PostRead(
        QuestionId question,
        @Nullable ReplyId reply,
        CommunityId community,
        PersonId author,
        PersonId asker,
        String title,
        String markdown,
        String html,
        String excerpt,
        Instant postedAt,
        int replies,
        List<PostFile> files) {

    /** A file that came with it. */
    public record PostFile(AttachmentId id, StoredFile file) {}
}
