package org.leerkring.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as it was written, and when it left; {@code sentAt} is null while it still waits. */
public record SentLetter(
        LetterId id,
        String recipient,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        @Nullable Instant sentAt) {

    /** Says nothing of what is inside. */
    @Override
    public String toString() {
        return "SentLetter[" + id.value() + "]";
    }
}
