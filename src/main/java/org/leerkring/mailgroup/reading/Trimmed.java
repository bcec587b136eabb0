package org.leerkring.mailgroup.reading;

import java.util.List;
import org.leerkring.mailgroup.reading.Trimming.Fate;

/**
 * What was said, and the rest.
 *
 * @param text in Markdown
 * @param rest in plain words
 */
record Trimmed(String text, String rest) {

    static Trimmed of(List<Line> lines, Fate[] fates) {
        var text = new Paragraphs();
        var rest = new Paragraphs();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (fates[i] == Fate.CUT) {
                rest.add(line.depth(), line.plain());
            } else {
                var depth = fates[i] == Fate.QUOTED ? Math.max(1, line.depth()) : line.depth();
                text.add(depth, line.markdown());
            }
        }
        return new Trimmed(text.toString(), rest.toString());
    }

    /** Lines with at most one empty line between them, and one wherever a quote begins or ends. */
    private static final class Paragraphs {

        private final StringBuilder text = new StringBuilder();
        private int depth;
        private boolean gap;

        void add(int lineDepth, String words) {
            if (words.isBlank()) {
                gap = true;
                return;
            }
            if (!text.isEmpty()) {
                text.append('\n');
                if (lineDepth != depth) {
                    // without it Markdown takes what follows a quote for a part of it
                    text.append(">".repeat(Math.min(depth, lineDepth))).append('\n');
                } else if (gap) {
                    text.append(">".repeat(lineDepth)).append('\n');
                }
            }
            text.append(">".repeat(lineDepth)).append(lineDepth > 0 ? " " : "").append(words.stripTrailing());
            depth = lineDepth;
            gap = false;
        }

        @Override
        public String toString() {
            return text.toString().strip();
        }
    }
}
