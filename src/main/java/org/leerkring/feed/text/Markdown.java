package org.leerkring.feed.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people type into what pages show.
 *
 * <p>Two libraries guard the page independently: commonmark shows HTML as the text it is, and the sanitizer lets
 * through only what we name here, so a hole in one is not a hole in the page.
 */
public final class Markdown {

    /** Deeper than anyone quotes or lists; what goes deeper stays text. */
    private static final int MAX_NESTING = 20;

    /** Marks that turn the direction of what follows, past the end of the text; those of a single word may stay. */
    private static final Pattern TURNS_THE_PAGE = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private static final List<Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h3", "h4", "h5", "h6", "strong", "em", "del", "blockquote", "pre", "code")
            .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "span")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("target")
            .matching(false, "_blank")
            .onElements("a")
            .allowAttributes("class")
            .matching(false, "mention")
            .onElements("span")
            .allowAttributes("align")
            .matching(false, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(Mention.Renderer::new)
            .attributeProviderFactory(_ -> new NewTab())
            .escapeHtml(true)
            .sanitizeUrls(true)
            // who presses Enter means a new line
            .softbreak("<br>")
            .build();

    private Markdown() {}

    /** Safe HTML; a call to one of these names is marked. */
    public static String html(String markdown, Collection<String> names) {
        var document = parse(markdown);
        document.accept(new HouseStyle());
        Mentions.mark(document, names);
        return POLICY.sanitize(RENDERER.render(document));
    }

    /** The words alone, on one line, at most so many characters. */
    public static String plain(String markdown, int max) {
        return PlainText.of(parse(markdown), max);
    }

    /** Which of these names are called, in the order of the text. */
    public static List<String> mentioned(String markdown, Collection<String> names) {
        return Mentions.mark(parse(markdown), names);
    }

    private static Node parse(String markdown) {
        var whole = HALF_A_CHARACTER.matcher(markdown).replaceAll("\uFFFD");
        return PARSER.parse(TURNS_THE_PAGE.matcher(whole).replaceAll(""));
    }

    /** Links leave the page open: someone may be typing an answer in it. */
    private static final class NewTab implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link) {
                attributes.put("target", "_blank");
            }
        }
    }
}
