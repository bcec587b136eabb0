package org.leerkring.mailgroup.reading;

import java.util.regex.Pattern;

/** Makes plain words safe in Markdown: what is shown is what was typed. */
final class PlainWords {

    /** Markdown would make these a heading, a list, a line, or the underlining of a heading. */
    private static final Pattern STARTS_A_BLOCK = Pattern.compile(
            "^(?:(#(?=#{0,5}(?:\\s|$))|[+-](?=\\s|$)|>|=(?==*\\s*$)|-(?=[-\\s]*$))|(\\d{1,9})([.)])(?=\\s|$))");

    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*\\[\\]<|~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w{1,32};)|\\^(?=\\[)");

    private static final int DEEPEST_INDENT = 24;

    private PlainWords() {}

    /** One line. */
    static String asMarkdown(String line) {
        var words = line.stripTrailing();
        var stripped = words.stripLeading();
        return indent(words, stripped) + atStart(inside(stripped));
    }

    /** Words in the middle of a line. */
    static String inside(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }

    /** The start of a line whose inside is safe already. */
    static String atStart(String markdown) {
        var match = STARTS_A_BLOCK.matcher(markdown);
        if (!match.find()) {
            return markdown;
        }
        return match.group(1) != null
                ? "\\" + markdown
                : match.group(2) + "\\" + match.group(3) + markdown.substring(match.end());
    }

    /** Spaces at the start of a line mean nothing or code to Markdown; those that do not break stay. */
    private static String indent(String words, String stripped) {
        var depth = 0;
        for (var i = 0; i < words.length() - stripped.length(); i++) {
            depth += words.charAt(i) == '\t' ? 4 : 1;
        }
        return depth < 2 ? "" : "\u00A0".repeat(Math.min(depth, DEEPEST_INDENT));
    }
}
