package org.leerkring.mailgroup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of one line of HTML, with what is bold, slanted or a link. */
final class InlineText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200C\\u2060\\uFEFF\\u00AD\\u034F]");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern LEADS_OUT = Pattern.compile("(?i)(?:https?|mailto):[^\\s<>]+");

    private final List<Run> runs = new ArrayList<>();
    private int bold;
    private int slanted;
    private @Nullable String link;
    private boolean heldOpen;

    private record Run(
            String words,
            boolean bold,
            boolean slanted,
            @Nullable String link) {

        boolean looksLike(Run other) {
            return bold == other.bold && slanted == other.slanted && Objects.equals(link, other.link);
        }
    }

    void open(Element element) {
        bold += isBold(element) ? 1 : 0;
        slanted += isSlanted(element) ? 1 : 0;
        if (element.normalName().equals("a")) {
            var target = element.attr("href").strip();
            link = LEADS_OUT.matcher(target).matches() ? target : null;
        }
    }

    void close(Element element) {
        bold -= isBold(element) ? 1 : 0;
        slanted -= isSlanted(element) ? 1 : 0;
        if (element.normalName().equals("a")) {
            link = null;
        }
    }

    void add(String words, boolean preformatted) {
        heldOpen |= words.indexOf('\u00A0') >= 0;
        var shown = INVISIBLE.matcher(words).replaceAll("");
        var clean =
                preformatted ? shown.replace('\t', ' ') : SPACES.matcher(shown).replaceAll(" ");
        if (clean.isEmpty() || (clean.equals(" ") && endsWithSpace())) {
            return;
        }
        var start = !preformatted && endsWithSpace() ? clean.stripLeading() : clean;
        var run = new Run(start, bold > 0, slanted > 0, link);
        if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
            runs.add(new Run(runs.removeLast().words() + start, run.bold(), run.slanted(), run.link()));
        } else {
            runs.add(run);
        }
    }

    void space() {
        add(" ", false);
    }

    void cell() {
        if (!isEmpty()) {
            add(" | ", false);
        }
    }

    boolean isEmpty() {
        return runs.stream().allMatch(run -> run.words().isBlank());
    }

    /** Whether a space that does not break keeps an empty line from closing. */
    boolean holdsOpen() {
        return heldOpen;
    }

    void clear() {
        runs.clear();
        heldOpen = false;
    }

    void dropFirst(int characters) {
        var left = characters;
        while (left > 0 && !runs.isEmpty()) {
            var run = runs.removeFirst();
            if (run.words().length() > left) {
                runs.addFirst(new Run(run.words().substring(left), run.bold(), run.slanted(), run.link()));
            }
            left -= Math.min(left, run.words().length());
        }
    }

    String plain() {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(run.words()));
        return words.toString();
    }

    String markdown() {
        var text = new StringBuilder();
        var whole = plain();
        var at = 0;
        for (var run : runs) {
            var end = at + run.words().length();
            write(run, text, at == 0 ? ' ' : whole.charAt(at - 1), end == whole.length() ? ' ' : whole.charAt(end));
            at = end;
        }
        return PlainWords.atStart(text.toString().strip());
    }

    /** Marks stand against the words, spaces outside; where Markdown would not see them as marks they are left out. */
    private static void write(Run run, StringBuilder text, char before, char after) {
        var words = run.words();
        var core = words.strip();
        if (core.isEmpty()) {
            text.append(words);
            return;
        }
        var lead = words.substring(0, words.indexOf(core));
        var trail = words.substring(lead.length() + core.length());
        var previous = lead.isEmpty() ? before : ' ';
        var following = trail.isEmpty() ? after : ' ';
        var marks = fits(core, previous, following) ? (run.bold() ? "**" : "") + (run.slanted() ? "*" : "") : "";
        text.append(lead)
                .append(marks)
                .append(linked(core, run.link()))
                .append(new StringBuilder(marks).reverse())
                .append(trail);
    }

    private static boolean fits(String core, char before, char after) {
        return (Character.isLetterOrDigit(core.charAt(0)) || !Character.isLetterOrDigit(before))
                && (Character.isLetterOrDigit(core.charAt(core.length() - 1)) || !Character.isLetterOrDigit(after));
    }

    private static String linked(String words, @Nullable String link) {
        // what is written out is made a link by Markdown itself
        if (link == null || link.equals(words) || link.equalsIgnoreCase("mailto:" + words)) {
            return PlainWords.inside(words);
        }
        var target = link.replace("(", "%28").replace(")", "%29").replace("\\", "%5C");
        return "[" + PlainWords.inside(words) + "](" + target + ")";
    }

    private boolean endsWithSpace() {
        return runs.isEmpty() || runs.getLast().words().endsWith(" ");
    }

    private static boolean isBold(Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            case "span" ->
                BOLD.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
            default -> false;
        };
    }

    private static boolean isSlanted(Element element) {
        return element.normalName().equals("i") || element.normalName().equals("em");
    }
}
