package org.leerkring.mailgroup.reading;

import java.util.List;

/** Finds where a signature begins at the bottom of what someone says; only when it surely is one. */
final class Signature {

    private static final int LONGEST_AFTER_MARK = 20;
    private static final int LONGEST_AFTER_CLOSING = 14;
    private static final int LONGEST_LINE = 90;

    private final List<Line> lines;
    private final int from;
    private final int to;

    Signature(List<Line> lines, int from, int to) {
        this.lines = lines;
        this.from = from;
        this.to = to;
    }

    /** The first line of it; where the text ends when there is none. */
    int start() {
        var end = to;
        var found = true;
        while (found) {
            var bottom = withoutBlanks(end);
            var start = Math.min(Math.min(footer(bottom), marked(bottom)), closed(bottom));
            found = start < bottom;
            end = found ? withoutBlanks(start) : end;
        }
        return end;
    }

    private int withoutBlanks(int end) {
        var bottom = end;
        while (bottom > from && (lines.get(bottom - 1).isBlank() || Phrases.isRule(words(bottom - 1)))) {
            bottom--;
        }
        return bottom;
    }

    /** The device it was sent from, a disclaimer, what a list server adds. */
    private int footer(int end) {
        if (end > from && (Phrases.isSentFrom(words(end - 1)) || Phrases.isListFooter(words(end - 1)))) {
            return end - 1;
        }
        var start = end;
        for (var i = end - 1; i >= from; i--) {
            if (Phrases.isDisclaimer(words(i)) || Phrases.isListFooter(words(i))) {
                start = i;
            } else if (end - i > LONGEST_AFTER_MARK) {
                break;
            }
        }
        return isOneBlock(start, end) ? start : end;
    }

    /** A disclaimer runs to the bottom; above other paragraphs someone may be talking about one. */
    private boolean isOneBlock(int start, int end) {
        var paragraphs = 0;
        for (var i = start + 1; i < end; i++) {
            paragraphs += lines.get(i).isBlank() ? 1 : 0;
        }
        return start < end && paragraphs <= 3;
    }

    /** Two dashes on a line of their own (RFC 3676, 4.3). */
    private int marked(int end) {
        for (var i = Math.max(from, end - LONGEST_AFTER_MARK); i < end; i++) {
            var words = lines.get(i).plain();
            if (words.equals("-- ") || words.equals("--")) {
                return i;
            }
        }
        return end;
    }

    /** A closing with more than a name under it, among which how to reach them. */
    private int closed(int end) {
        for (var i = end - 1; i >= Math.max(from, end - LONGEST_AFTER_CLOSING); i--) {
            if (Phrases.isClosing(words(i))) {
                return looksLikeContact(i + 1, end) ? i : end;
            }
        }
        return end;
    }

    private boolean looksLikeContact(int start, int end) {
        var count = 0;
        var contact = false;
        for (var i = start; i < end; i++) {
            var words = words(i);
            if (words.length() > LONGEST_LINE) {
                return false;
            }
            count += words.isEmpty() ? 0 : 1;
            contact |= Phrases.hasContact(words);
        }
        return count >= 2 && contact;
    }

    private String words(int line) {
        return lines.get(line).plain().strip();
    }
}
