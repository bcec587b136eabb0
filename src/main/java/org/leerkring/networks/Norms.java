package org.leerkring.networks;

import jakarta.persistence.Embeddable;

/**
 * What a network holds its communities to (field.md, "Norms from practice").
 *
 * @param answersInAWeek how many answers a question should draw within a week
 * @param daysToFirstAnswer within how many days the first one should come
 * @param questionsAYear about how many questions a community asks in a year
 * @param sessionsAYear about how many times a year it meets
 */
@Embeddable
public record Norms(int answersInAWeek, int daysToFirstAnswer, int questionsAYear, int sessionsAYear) {

    /** What has proved itself. */
    public static final Norms FROM_PRACTICE = new Norms(7, 2, 50, 5);

    void check() {
        NetworkRefused.unlessWithin(answersInAWeek, 1, 50, "answersInAWeek");
        NetworkRefused.unlessWithin(daysToFirstAnswer, 1, 14, "daysToFirstAnswer");
        NetworkRefused.unlessWithin(questionsAYear, 1, 500, "questionsAYear");
        NetworkRefused.unlessWithin(sessionsAYear, 1, 40, "sessionsAYear");
    }
}
