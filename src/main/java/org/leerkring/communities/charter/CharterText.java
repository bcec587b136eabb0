package org.leerkring.communities.charter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a charter, part by part; a part without words is not in it. If it exists, it says something and fits.
 *
 * @param parts plain text, with line breaks
 */
public record CharterText(Map<CharterPart, String> parts) {

    /** The most characters in one part; two pages that nobody reads. */
    public static final int MOST = 4_000;

    public CharterText {
        parts = tidied(parts);
        if (parts.isEmpty()) {
            throw new CharterRefused("communities.CharterText.empty");
        }
        parts.values().stream()
                .filter(words -> words.length() > MOST)
                .findFirst()
                .ifPresent(words -> {
                    throw new CharterRefused("communities.CharterText.long", MOST, words.length());
                });
    }

    /** What stands in one part; empty when nothing. */
    public String of(CharterPart part) {
        return parts.getOrDefault(part, "");
    }

    /** These words, as what the same person wrote them on; parts they did not touch follow the newer words. */
    public static Map<CharterPart, String> onTop(
            Map<CharterPart, String> typed, Map<CharterPart, String> base, Map<CharterPart, String> newer) {
        var before = tidied(base);
        var mine = tidied(typed);
        return Arrays.stream(CharterPart.values()).collect(Collectors.toMap(part -> part, part -> {
            var untouched = mine.getOrDefault(part, "").equals(before.getOrDefault(part, ""));
            return (untouched ? newer : typed).getOrDefault(part, "");
        }));
    }

    /** As it is kept: one sort of line end, nothing but words. */
    private static Map<CharterPart, String> tidied(Map<CharterPart, String> parts) {
        var tidied = new EnumMap<CharterPart, String>(CharterPart.class);
        parts.forEach((part, words) -> {
            var tidy = words.replace("\r\n", "\n").replace('\r', '\n').strip();
            if (!tidy.isEmpty()) {
                tidied.put(part, tidy);
            }
        });
        return Map.copyOf(tidied);
    }
}
