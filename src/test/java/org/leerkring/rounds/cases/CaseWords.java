package org.leerkring.rounds.cases;

/** A case for tests. */
public final class CaseWords {

    private CaseWords() {}

    /** With a title, a question, and a word in each other part that occurs nowhere else. */
    public static CaseText complete(String title) {
        return new CaseText(
                title,
                "Hoe zeg ik het haar?",
                "kwartaalgesprek",
                "verantwoordelijkheid",
                "briefwisseling",
                "houvast",
                "ontslagbrief");
    }

    public static CaseText titled(String title, String question) {
        return new CaseText(title, question, "", "", "", "", "");
    }
}
