package org.leerkring.mailgroup.outgoing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.feed.FeedPosts;
import org.leerkring.feed.PostRead;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ReplyId;

/** What members post. */
enum PostKind {
    QUESTION,
    REPLY;

    /** How the outbox calls mailings of it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PostKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The post with this id, if it can be read. */
    Optional<PostRead> find(FeedPosts posts, UUID id) {
        return this == QUESTION ? posts.question(new QuestionId(id)) : posts.reply(new ReplyId(id));
    }
}
