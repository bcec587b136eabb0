package org.leerkring.rounds.methods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/** A text in the languages we speak. */
public record Wording(String nl, String en) {

    /** What stands where a role is asked nothing. */
    public static final Wording EMPTY = new Wording("", "");

    /** As someone who reads this language reads it; what was not written in it stands in the other. */
    public String in(Locale language) {
        var dutch = language.getLanguage().equals("nl");
        return (dutch ? nl : en).isBlank() ? (dutch ? en : nl) : dutch ? nl : en;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return nl.isBlank() && en.isBlank();
    }

    /** Whether it can be read in each language, or in none. */
    @JsonIgnore
    public boolean isComplete() {
        return nl.isBlank() == en.isBlank();
    }
}
