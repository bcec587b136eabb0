package org.leerkring.mailgroup.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.feed.QuestionId;

/** Which mails belong together: first what they say they answer, then a subject that came back soon enough. */
final class ThreadsOfOld {

    private static final Duration SOON = Duration.ofDays(30);

    private final Map<String, QuestionId> byMessage = new HashMap<>();
    private final Map<String, Latest> bySubject = new HashMap<>();

    private record Latest(QuestionId question, Instant at) {}

    /** The question a mail answers; null when it is one itself. */
    @Nullable
    QuestionId of(Item item) {
        for (var reference : item.references().reversed()) {
            var question = byMessage.get(reference);
            if (question != null) {
                return question;
            }
        }
        var latest = item.answer() && !item.subject().isEmpty() ? bySubject.get(item.subject()) : null;
        return latest == null || latest.at().plus(SOON).isBefore(item.at()) ? null : latest.question();
    }

    /** A mail has its place; what it answers may be missing here, and answered by others too. */
    void placed(Item item, QuestionId question) {
        byMessage.put(item.key(), question);
        item.references().forEach(reference -> byMessage.putIfAbsent(reference, question));
        if (!item.subject().isEmpty()) {
            bySubject.put(item.subject(), new Latest(question, item.at()));
        }
    }
}
