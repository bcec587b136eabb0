package org.leerkring.feed.lists;

import java.time.Instant;
import java.util.List;
import org.leerkring.feed.Origin;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.QuestionState;
import org.leerkring.people.PersonId;

/**
 * A question as a list shows it; the same for everyone who looks.
 *
 * @param title empty while the question is hidden
 * @param replies how many answers stand there now
 * @param lastNumber the number of the latest answer ever given, to tell what is unread
 */
public record QuestionLine(
        QuestionId id,
        PersonId author,
        String title,
        Instant askedAt,
        Origin origin,
        QuestionState state,
        boolean harvested,
        int replies,
        int lastNumber,
        int files,
        List<String> tags) {

    QuestionLine tagged(List<String> with) {
        return new QuestionLine(id, author, title, askedAt, origin, state, harvested, replies, lastNumber, files, with);
    }
}
