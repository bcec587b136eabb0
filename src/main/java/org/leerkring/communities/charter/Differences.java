package org.leerkring.communities.charter;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.leerkring.communities.charter.Piece.Fate;

/**
 * What changed from one text to another, word by word.
 *
 * @param parts the parts that changed, in order, each as the pieces that make up both texts
 */
public record Differences(Map<CharterPart, List<Piece>> parts) {

    /** Before and after white space, so that a line break can come or go by itself. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");

    /** Compares part by part; a part without words counts as empty. */
    public static Differences between(Map<CharterPart, String> before, Map<CharterPart, String> after) {
        var changed = new EnumMap<CharterPart, List<Piece>>(CharterPart.class);
        for (var part : CharterPart.values()) {
            var old = before.getOrDefault(part, "").strip();
            var fresh = after.getOrDefault(part, "").strip();
            if (!old.equals(fresh)) {
                changed.put(part, pieces(words(old), words(fresh)));
            }
        }
        return new Differences(changed);
    }

    private static List<Piece> pieces(List<String> before, List<String> after) {
        var pieces = new ArrayList<Piece>();
        DiffUtils.diff(before, after, true).getDeltas().forEach(delta -> {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Fate.KEPT, delta.getSource());
                case DELETE -> add(pieces, Fate.REMOVED, delta.getSource());
                case INSERT -> add(pieces, Fate.ADDED, delta.getTarget());
                case CHANGE -> {
                    add(pieces, Fate.REMOVED, delta.getSource());
                    add(pieces, Fate.ADDED, delta.getTarget());
                }
            }
        });
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, Chunk<String> words) {
        pieces.add(new Piece(fate, String.join("", words.getLines())));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(BETWEEN_WORDS.split(text));
    }
}
