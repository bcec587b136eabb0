package org.leerkring.mailgroup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a plain text, with those that a mail program broke made whole again. */
final class PlainLines {

    private static final int DEEPEST = 10;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 80;

    private static final Pattern STARTS_ANEW =
            Pattern.compile("^(?:[-*+•·>#|_=]|\\d{1,3}[.)]|\\p{Lu}[\\p{L} ]{0,20}:|https?://|\\s)");

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?:;,]$");

    private final boolean flowed;
    private final boolean deleteSpace;
    private final List<Line> lines = new ArrayList<>();

    private PlainLines(boolean flowed, boolean deleteSpace) {
        this.flowed = flowed;
        this.deleteSpace = deleteSpace;
    }

    static List<Line> of(String text) {
        return unwrapped(new PlainLines(false, false).read(text));
    }

    /** RFC 3676: a line that ends in a space goes on in the next. */
    static List<Line> flowed(String text, boolean deleteSpace) {
        return new PlainLines(true, deleteSpace).read(text);
    }

    private List<Line> read(String text) {
        var open = new StringBuilder();
        var openDepth = -1;
        for (var raw : (Iterable<String>) text.lines()::iterator) {
            var line = raw.indexOf('\f') < 0 ? raw : raw.replace("\f", "");
            var start = quoteEnd(line);
            var depth = depth(line, start);
            var words = unstuffed(line.substring(start), depth);
            if (openDepth >= 0 && (openDepth != depth || isSignatureMark(words))) {
                add(openDepth, open);
                openDepth = -1;
            }
            open.append(words);
            if (flowed && words.endsWith(" ") && !isSignatureMark(words)) {
                openDepth = depth;
                if (deleteSpace) {
                    open.setLength(open.length() - 1);
                }
            } else {
                add(depth, open);
                openDepth = -1;
            }
        }
        if (openDepth >= 0) {
            add(openDepth, open);
        }
        return lines;
    }

    private void add(int depth, StringBuilder words) {
        lines.add(Line.plain(Math.min(depth, DEEPEST), words.toString()));
        words.setLength(0);
    }

    /** In a flowed text a space in front only guards what follows it; elsewhere it comes after the quote mark. */
    private String unstuffed(String words, int depth) {
        return words.startsWith(" ") && (flowed || depth > 0) ? words.substring(1) : words;
    }

    private static boolean isSignatureMark(String words) {
        return words.equals("-- ");
    }

    /** Where the quote marks in front of a line end; "> > >" as well as ">>>". */
    private int quoteEnd(String line) {
        var end = 0;
        for (var i = 0; i < line.length(); i++) {
            var character = line.charAt(i);
            if (character == '>') {
                end = i + 1;
            } else if (character != ' ' || flowed || i == 0) {
                break;
            }
        }
        return end;
    }

    private static int depth(String line, int end) {
        return (int) line.substring(0, end).chars().filter(c -> c == '>').count();
    }

    /** Joins what was broken at a fixed width: only where the next word would not have fitted on the line. */
    private static List<Line> unwrapped(List<Line> lines) {
        var width = lines.stream()
                .mapToInt(line -> line.plain().stripTrailing().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        if (width < NARROWEST) {
            return lines;
        }
        var whole = new ArrayList<Line>();
        var open = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            open.append(line.plain().stripTrailing());
            if (i + 1 < lines.size() && goesOn(line, lines.get(i + 1), width)) {
                open.append(' ');
            } else {
                // untouched when it stood alone: the space of "-- " counts
                whole.add(
                        open.length() == line.plain().stripTrailing().length()
                                ? line
                                : Line.plain(line.depth(), open.toString()));
                open.setLength(0);
            }
        }
        return whole;
    }

    private static boolean goesOn(Line line, Line next, int width) {
        var words = line.plain().stripTrailing();
        var following = next.plain();
        if (line.depth() != next.depth()
                || words.length() < NARROWEST - 10
                || words.length() > WIDEST
                || following.isBlank()
                || STARTS_ANEW.matcher(following).find()) {
            return false;
        }
        var space = following.indexOf(' ');
        var word = space < 0 ? following.length() : space;
        var full = words.length() + 1 + word > width;
        return full
                && (Character.isLowerCase(following.charAt(0))
                        || !ENDS_A_SENTENCE.matcher(words).find());
    }
}
