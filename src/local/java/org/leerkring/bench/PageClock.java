package org.leerkring.bench;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** What a page reckons of the server's clock, as {@code frontend/live.ts} does: of its last answers the quickest counts. */
final class PageClock {

    private static final int ANSWERS = 8;

    private final Deque<Answer> answers = new ArrayDeque<>();

    /**
     * @param asked what the page's own clock said when it asked
     * @param now what the server's clock said
     * @param heard what the page's own clock said when the answer came; all in milliseconds
     */
    synchronized void told(long asked, long now, long heard) {
        var trip = heard - asked;
        answers.addLast(new Answer(trip, now + trip / 2.0 - heard));
        if (answers.size() > ANSWERS) {
            answers.removeFirst();
        }
    }

    /** As soon as it is connected a page asks a few times in a row. */
    synchronized boolean wantsMore() {
        return answers.size() < ANSWERS / 2;
    }

    /** How far the server's clock is ahead, as far as the page knows; 0 before it knows anything. */
    synchronized double offset() {
        return answers.stream()
                .min(Comparator.comparingLong(Answer::trip))
                .map(Answer::offset)
                .orElse(0.0);
    }

    private record Answer(long trip, double offset) {}
}
