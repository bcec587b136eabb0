package org.leerkring.rounds.methods;

import java.util.Locale;

/** A text in the languages we speak. */
public record Wording(String nl, String en) {

    /** What stands where a role is asked nothing. */
    public static final Wording EMPTY = new Wording("", "");

    /** As someone who reads this language reads it. */
    public String in(Locale language) {
        return language.getLanguage().equals("nl") ? nl : en;
    }

    public boolean isEmpty() {
        return nl.isBlank() && en.isBlank();
    }

    /** Whether it can be read in each language, or in none. */
    public boolean isComplete() {
        return nl.isBlank() == en.isBlank();
    }
}
