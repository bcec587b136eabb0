package org.leerkring.sessions.ticket;

import org.leerkring.sessions.SessionRefused;

/**
 * One of the three questions of an exit ticket; if it exists it is valid.
 *
 * @param scored whether it is answered with one to five; else in words
 * @param words of the community's own; a translation key when it is one that Leerkring proposes
 * @param proposed whether it is one that Leerkring proposes
 */
public record TicketQuestion(int number, boolean scored, String words, boolean proposed) {

    /** How many there are: what one answers standing up. */
    public static final int COUNT = 3;

    /** The most characters of one. */
    public static final int LONGEST = 200;

    public TicketQuestion {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new SessionRefused("sessions.refused.ticket-question", LONGEST);
        }
    }
}
