package org.leerkring.communities.charter;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
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
        var change = new Change();
        var deltas = DiffUtils.diff(before, after, true).getDeltas();
        for (var i = 0; i < deltas.size(); i++) {
            var delta = deltas.get(i);
            var old = String.join("", delta.getSource().getLines());
            var fresh = String.join("", delta.getTarget().getLines());
            // a space that stayed between two words that did not is no reason to cut a sentence in bits
            var amidChange = old.isBlank() && i > 0 && i < deltas.size() - 1;
            if (delta.getType() == DeltaType.EQUAL && !amidChange) {
                change.endInto(pieces);
                pieces.add(new Piece(Fate.KEPT, old));
            } else {
                change.add(old, fresh);
            }
        }
        change.endInto(pieces);
        return List.copyOf(pieces);
    }

    /** A run of words that were replaced: all that went, and then all that came. */
    private static final class Change {

        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void add(String old, String fresh) {
            removed.append(old);
            added.append(fresh);
        }

        void endInto(List<Piece> pieces) {
            put(pieces, Fate.REMOVED, removed);
            put(pieces, Fate.ADDED, added);
        }

        private static void put(List<Piece> pieces, Fate fate, StringBuilder words) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(fate, words.toString()));
                words.setLength(0);
            }
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(BETWEEN_WORDS.split(text));
    }
}
