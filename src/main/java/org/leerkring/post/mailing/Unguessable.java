package org.leerkring.post.mailing;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Names that nobody can guess: 26 letters and digits of base32, 130 bits. */
public final class Unguessable {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    private Unguessable() {}

    /** A new one, fit for an address and in whatever case. */
    public static String fresh(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }
}
