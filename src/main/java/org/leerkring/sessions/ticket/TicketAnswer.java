package org.leerkring.sessions.ticket;

import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.SessionRefused;

/**
 * An answer to one question; if it exists it is valid.
 *
 * @param score from one to five; null when none was chosen, or the question asks for words
 * @param words empty when none were written, or the question asks for a score
 */
public record TicketAnswer(int number, @Nullable Integer score, String words) {

    /** The best one can choose. */
    public static final int HIGHEST = 5;

    /** The most characters one can write. */
    public static final int LONGEST = 1_000;

    public TicketAnswer {
        words = words.strip();
        if (score != null && (score < 1 || score > HIGHEST)) {
            throw new SessionRefused("sessions.refused.ticket-score", HIGHEST);
        }
        if (words.length() > LONGEST) {
            throw new SessionRefused("sessions.refused.ticket-words", LONGEST);
        }
    }

    boolean isBlank() {
        return score == null && words.isEmpty();
    }
}
