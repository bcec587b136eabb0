package org.leerkring.mailgroup.outgoing;

import java.util.Comparator;
import java.util.List;
import org.leerkring.feed.PostRead;
import org.leerkring.feed.QuestionId;

/**
 * One question in a digest.
 *
 * @param fresh what is new of it: the question itself, answers, or both; oldest first
 * @param mine whether this person asked it, answered it, was called in it or follows it
 * @param replyTo where this person answers it
 */
record DigestEntry(QuestionId question, String title, List<PostRead> fresh, boolean mine, String replyTo) {

    /** What is this person's own first, then what nobody answered yet, then the rest; the latest question first. */
    static final Comparator<DigestEntry> BY_NEED = Comparator.comparing(DigestEntry::mine)
            .thenComparing(DigestEntry::unanswered)
            .thenComparing(entry -> entry.question().value())
            .reversed();

    static DigestEntry of(List<PostRead> fresh, boolean mine, String replyTo) {
        var inOrder =
                fresh.stream().sorted(Comparator.comparing(PostRead::postedAt)).toList();
        var any = inOrder.getFirst();
        return new DigestEntry(any.question(), any.title(), inOrder, mine, replyTo);
    }

    boolean unanswered() {
        return fresh.getFirst().replies() == 0;
    }
}
