package org.leerkring.sessions.ticket;

import java.util.List;
import java.util.Map;

/**
 * What the group answered to one question, without saying who.
 *
 * @param scores how many chose which
 * @param words in the order of the alphabet, which tells nothing of who came first
 */
public record TicketResult(TicketQuestion question, Map<Integer, Integer> scores, List<String> words) {

    /** How many answered it. */
    public int answered() {
        return question.scored()
                ? scores.values().stream().mapToInt(count -> count).sum()
                : words.size();
    }
}
