package org.leerkring.mailgroup.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The lines of an HTML mail as a mail program shows them, with what its markup says about quotes and signatures. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> NOT_SHOWN =
            Set.of("head", "style", "script", "title", "template", "noscript", "object", "iframe", "svg", "select");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "main",
            "nav",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "caption");

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "dl");

    /** Outlook writes each line as a paragraph without space around it. */
    private static final Pattern NO_SPACE_AROUND =
            Pattern.compile("margin(?:-(?:top|bottom))?\\s*:\\s*0(?:cm|px|pt|in|em)?\\s*(?:;|$|0)");

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all|visibility\\s*:\\s*hidden");

    private static final Pattern OUTLOOKS_BULLET = Pattern.compile("^[·•o§¨ØüvŸ\\-*][\\s\\u00A0]+");

    /** Deeper than any mail program writes; what is deeper is read as if it were not. */
    private static final int DEEPEST = 250;

    private static final int DEEPEST_LIST = 6;

    /** Some programs draw an emoji and say in words which it is. */
    private static final int LONGEST_EMOJI = 4;

    private final Quotes quotes = new Quotes();
    private final List<Line> lines = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private final Deque<Bullets> lists = new ArrayDeque<>();
    private final InlinePictures names;

    private int hidden;
    private int preformatted;
    private int rowDepth;
    private String bullet = "";
    private boolean outlooksBullet;

    /** What an inline picture is called, by its content id. */
    interface InlinePictures {
        String name(String source);
    }

    private HtmlLines(InlinePictures names) {
        this.names = names;
    }

    static List<Line> of(String html, InlinePictures names) {
        var read = new HtmlLines(names);
        Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").body().traverse(read);
        read.line();
        return read.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (hidden == 0) {
                say(text);
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (hidden > 0 || isHidden(element)) {
            hidden++;
            return;
        }
        open(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (hidden > 0) {
            hidden--;
            return;
        }
        close(element);
    }

    private void say(TextNode text) {
        if (preformatted > 0) {
            var rows = text.getWholeText().split("\r\n|\r|\n", -1);
            for (var i = 0; i < rows.length; i++) {
                if (i > 0) {
                    breakLine();
                }
                inline.add(rows[i], true);
            }
        } else {
            inline.add(text.getWholeText(), false);
        }
    }

    private void open(Element element) {
        var name = element.normalName();
        if (BLOCKS.contains(name) || PARAGRAPHS.contains(name) || name.equals("li")) {
            block(element, name);
        }
        quotes.open(element);
        switch (name) {
            case "br" -> breakLine();
            case "hr" -> rule();
            case "img" -> picture(element);
            case "pre" -> preformatted++;
            case "ul" -> lists.push(new Bullets(false, 0));
            case "ol" -> lists.push(new Bullets(true, 0));
            case "li" -> item();
            case "tr" -> rowDepth += rowDepth > 0 || isOfCells(element) ? 1 : 0;
            case "td", "th" -> {
                if (rowDepth > 0) {
                    inline.cell();
                }
            }
            default -> inline.open(element);
        }
        if (isOutlooksItem(element)) {
            outlooksBullet = true;
        }
    }

    private void close(Element element) {
        var name = element.normalName();
        switch (name) {
            case "pre" -> preformatted--;
            case "tr" -> {
                if (rowDepth > 0) {
                    rowDepth--;
                }
            }
            case "br", "hr", "img" -> {}
            default -> inline.close(element);
        }
        if (name.equals("ul") || name.equals("ol")) {
            line();
            lists.poll();
        }
        if (BLOCKS.contains(name) || PARAGRAPHS.contains(name) || name.equals("li")) {
            block(element, name);
        }
        if (name.equals("li")) {
            bullet = "";
        }
        if (isOutlooksItem(element)) {
            outlooksBullet = false;
        }
        quotes.close(element);
    }

    /** A block begins or ends: what stood before it is a line of its own. */
    private void block(Element element, String name) {
        if (rowDepth > 0) {
            inline.space();
            return;
        }
        line();
        var paragraph = PARAGRAPHS.contains(name) && !isTight(element);
        if (lists.isEmpty() && (paragraph || (name.equals("table") && isOfFigures(element)))) {
            gap();
        }
    }

    private void breakLine() {
        if (rowDepth > 0) {
            inline.space();
        } else if (!line()) {
            lines.add(new Line(quotes.depth(), "", "", quotes.mark()));
        }
    }

    private void rule() {
        line();
        gap();
        lines.add(new Line(quotes.depth(), "---", "---", quotes.mark()));
        gap();
    }

    /** An empty line, unless there is one. */
    private void gap() {
        if (!lines.isEmpty() && !lines.getLast().isBlank()) {
            lines.add(new Line(quotes.depth(), "", "", quotes.mark()));
        }
    }

    /** Ends the line that is being said; says whether there was one. */
    private boolean line() {
        var outlook = outlooksBullet ? OUTLOOKS_BULLET.matcher(inline.plain()) : null;
        if (outlook != null && outlook.find()) {
            inline.dropFirst(outlook.end());
            bullet = "- ";
        }
        if (inline.isEmpty()) {
            if (inline.holdsOpen()) {
                lines.add(new Line(quotes.depth(), "", "", quotes.mark()));
            }
            inline.clear();
            return false;
        }
        var indent = "   ".repeat(Math.clamp(lists.size() - 1L, 0, DEEPEST_LIST));
        var before = indent + bullet;
        lines.add(new Line(
                quotes.depth(),
                before + inline.plain().strip(),
                quotes.own() + before + inline.markdown(),
                quotes.mark()));
        bullet = lists.isEmpty() ? "" : " ".repeat(bullet.length());
        inline.clear();
        return true;
    }

    private void item() {
        var list = lists.peek();
        if (list == null) {
            bullet = "- ";
        } else {
            lists.pop();
            lists.push(list.next());
            bullet = list.ordered() ? (list.count() + 1) + ". " : "- ";
        }
    }

    /** A picture that came with the mail is named where it stands; one from elsewhere only counts who reads. */
    private void picture(Element element) {
        var source = element.attr("src").strip();
        if (source.toLowerCase(Locale.ROOT).startsWith("cid:")) {
            inline.add("[" + names.name(source) + "]", false);
        } else if (element.attr("alt")
                        .strip()
                        .codePointCount(0, element.attr("alt").strip().length())
                <= 2) {
            // an emoji drawn
            inline.add(element.attr("alt").strip(), false);
        }
    }

    private static boolean isHidden(Element element) {
        return NOT_SHOWN.contains(element.normalName())
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static boolean isTight(Element element) {
        return element.className().contains("Mso")
                || NO_SPACE_AROUND
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static boolean isOutlooksItem(Element element) {
        return element.className().contains("MsoListParagraph");
    }

    private static boolean isOfFigures(Element table) {
        return table.select("> tr, > tbody > tr, > thead > tr").stream()
                .limit(3)
                .anyMatch(HtmlLines::isOfCells);
    }

    /** A row of a table of figures or names, not of one that lays out a page. */
    private static boolean isOfCells(Element row) {
        var filled = 0;
        for (var cell : row.children()) {
            if (cell.select("table, ul, ol, blockquote, hr, p + p, div + div").isEmpty()) {
                var words = cell.text().strip();
                if (words.length() > 200) {
                    return false;
                }
                filled += words.isEmpty() ? 0 : 1;
            } else {
                return false;
            }
        }
        return filled > 1;
    }

    private record Bullets(boolean ordered, int count) {

        Bullets next() {
            return new Bullets(ordered, count + 1);
        }
    }
}
