package org.leerkring.feed;

import java.text.Normalizer;

/** Text as people type and paste it, made safe to keep: composed Unicode, one kind of line end, no control characters. */
final class Words {

    private Words() {}

    /** Refuses what is no text at all, such as half a character left over from a broken conversion. */
    static String clean(String typed) {
        if (typed.indexOf('\uFFFD') >= 0 || hasHalfCharacter(typed)) {
            throw new FeedRefused("feed.refused.broken-characters");
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .strip();
    }

    private static boolean hasHalfCharacter(String typed) {
        return typed.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
