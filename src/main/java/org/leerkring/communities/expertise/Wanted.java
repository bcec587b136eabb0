package org.leerkring.communities.expertise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.leerkring.communities.expertise.FoundText.Piece;

/** Words someone looks for, whatever their case and accents. */
record Wanted(List<String> words) {

    private static final int LONGEST = 100;

    /** What was typed, as far as a search goes. */
    static Wanted typed(String text) {
        var enough = text.substring(0, Math.min(LONGEST, text.length()));
        return new Wanted(Arrays.stream(fold(enough).strip().split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each word is in this text, or else in what is known beside it; not when all are beside it. */
    boolean isIn(String text, String beside) {
        var folded = fold(text);
        var around = fold(beside);
        return words.stream().anyMatch(folded::contains)
                && words.stream().allMatch(word -> folded.contains(word) || around.contains(word));
    }

    boolean isIn(String text) {
        return isIn(text, "");
    }

    FoundText mark(String text) {
        var folded = fold(text);
        var found = new BitSet(text.length());
        for (var word : words) {
            for (var at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                found.set(at, at + word.length());
            }
        }
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < text.length(); ) {
            var hit = found.get(at);
            var end = hit ? found.nextClearBit(at) : found.nextSetBit(at);
            var until = end < 0 ? text.length() : Math.min(end, text.length());
            pieces.add(new Piece(text.substring(at, until), hit));
            at = until;
        }
        return new FoundText(pieces);
    }

    /** Character by character, so that a place in the one is a place in the other. */
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (var character : text.toLowerCase(Locale.ROOT).toCharArray()) {
            folded.append(Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                    .charAt(0));
        }
        return folded.toString();
    }
}
