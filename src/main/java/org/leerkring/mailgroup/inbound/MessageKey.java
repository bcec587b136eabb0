package org.leerkring.mailgroup.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a mail is told from all others: its Message-ID, or a fingerprint where that is missing or odd. */
final class MessageKey {

    private static final int LONGEST = 500;

    private MessageKey() {}

    static String of(String messageId) {
        var plain = messageId.strip();
        return plain.length() <= LONGEST && plain.chars().allMatch(c -> c > ' ' && c < 127)
                ? plain
                : fingerprint(plain);
    }

    static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
