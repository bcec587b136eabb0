package org.leerkring.people.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A short code to read from one screen and type on another: no two of its characters look alike. */
record ReadableCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom random = new SecureRandom();

    static ReadableCode fresh(int length) {
        return new ReadableCode(random.ints(length, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** What someone typed: in any case, with whatever spaces and dashes they added. */
    static ReadableCode typed(String text) {
        return new ReadableCode(text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", ""));
    }

    /** In groups of three or four, as people read it aloud. */
    String grouped() {
        var group = value.length() % 4 == 0 ? 4 : 3;
        return value.replaceAll("(.{" + group + "})(?=.)", "$1-");
    }
}
