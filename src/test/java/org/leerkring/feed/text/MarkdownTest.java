package org.leerkring.feed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final List<String> NAMES = List.of("An", "An Peeters", "Jan De Smet", "Élodie Maes");
    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([a-zA-Z0-9]+)([^>]*)>");

    @Test
    void showsWhatPeopleWrite() {
        assertThat(html("Hallo **allemaal**, ~~oud~~ *nieuw*"))
                .isEqualTo("<p>Hallo <strong>allemaal</strong>, <del>oud</del> <em>nieuw</em></p>\n");
        assertThat(html("- een\n- twee")).contains("<ul>").contains("<li>een</li>");
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |")).contains("<table>").contains("<td align=\"right\">2</td>");
    }

    @Test
    void aNewLineIsANewLine() {
        assertThat(html("een\ntwee")).isEqualTo("<p>een<br />twee</p>\n");
    }

    @Test
    void aLinkOpensBesideThePageAndVouchesForNothing() {
        assertThat(html("zie https://www.klascement.net/les?id=1"))
                .contains("href=\"https://www.klascement.net/les?id&#61;1\"")
                .contains("target=\"_blank\"")
                .containsPattern("rel=\"[^\"]*nofollow")
                .containsPattern("rel=\"[^\"]*noopener")
                .containsPattern("rel=\"[^\"]*noreferrer");
    }

    @Test
    void headingsComeUnderThePagesOwn() {
        assertThat(html("# Groot\n\n##### Klein")).contains("<h3>Groot</h3>").contains("<h6>Klein</h6>");
    }

    @Test
    void aPictureFromElsewhereIsALinkToIt() {
        assertThat(html("![schema](https://elders.example/x.png)"))
                .contains(">schema</a>")
                .doesNotContain("<img");
        assertThat(html("![](https://elders.example/x.png)")).contains(">https://elders.example/x.png</a>");
    }

    @Test
    void whoIsCalledByNameStandsOut() {
        assertThat(html("Dag @An Peeters, en @élodie maes!"))
                .contains("<span class=\"mention\">&#64;An Peeters</span>,")
                .contains("<span class=\"mention\">&#64;Élodie Maes</span>!");
    }

    @Test
    void theLongestNameIsMeant() {
        assertThat(mentioned("@An Peeters en @An")).containsExactly("An Peeters", "An");
        assertThat(mentioned("**@Jan De Smet** en nog eens @Jan De Smet")).containsExactly("Jan De Smet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Anneke",
                "an@An.be",
                "mail naar jan@an peeters",
                "`@An Peeters`",
                "```\n@An\n```",
                "    @An",
                "[@An](https://x.example)",
                "@ An",
                "An",
                "@",
                "",
            })
    void otherTextCallsNobody(String text) {
        assertThat(mentioned(text)).isEmpty();
        assertThat(html(text)).doesNotContain("mention");
    }

    @Test
    void plainTextIsWordsOnOneLine() {
        assertThat(Markdown.plain(
                        "# Dag\n\n**Een** [les](https://x.example) met `code`\nen ~~meer~~\n\n- een\n- twee", 200))
                .isEqualTo("Dag Een les met code en meer een twee");
    }

    @Test
    void plainTextIsCutAfterAWord() {
        assertThat(Markdown.plain("een twee drie vier", 12)).isEqualTo("een twee…");
        assertThat(Markdown.plain("een twee", 8)).isEqualTo("een twee");
        assertThat(Markdown.plain("x".repeat(50), 10)).isEqualTo("x".repeat(9) + "…");
        assertThat(Markdown.plain("x" + "🎓".repeat(50), 11)).isEqualTo("x" + "🎓".repeat(4) + "…");
        assertThat(Markdown.plain("", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<iframe src='//evil.example'></iframe>",
                "<style>body{display:none}</style>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<div><div onclick='x'><p onmouseover=alert(1)>y</div>",
                "<form action=/sign-out><input type=submit></form>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](https://x.example/y)",
                "<javascript:alert(1)>",
                "[x](https://x.example \"y\\\" onmouseover=\\\"alert(1)\")",
                "[x]: javascript:alert(1)\n\n[x]",
                "``` \"><script>alert(1)</script>\nx\n```",
                "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=y> |",
                "@An<script>alert(1)</script>",
            })
    void nothingAnyoneTypesRuns(String text) {
        var tags = TAG.matcher(html(text)).results().toList();

        assertThat(tags).allSatisfy(tag -> {
            assertThat(tag.group(1))
                    .isIn("p", "br", "a", "span", "pre", "code", "table", "thead", "tbody", "tr", "th", "td");
            assertThat(tag.group(2)).doesNotContainIgnoringCase("javascript:").doesNotContain("data:");
            assertThat(tag.group(2)).doesNotContainPattern("(?i)[\\s\"']on[a-z]+\\s*=");
            assertThat(tag.group(2)).doesNotContain("vbscript:").doesNotContain("file:");
        });
    }

    @Test
    void aScriptIsShownAsTheTextItIs() {
        assertThat(html("<script>alert(1)</script>")).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    static List<String> heavyTexts() {
        return List.of(
                "Een gewone zin met @An en https://x.example erin. ".repeat(4_000),
                "x".repeat(200_000),
                ">".repeat(100_000) + "diep",
                "> ".repeat(50_000) + "diep",
                "- ".repeat(50_000) + "diep",
                "[".repeat(50_000),
                "[x](".repeat(30_000),
                "![".repeat(50_000),
                "*a **a ".repeat(20_000),
                "`".repeat(100_000),
                "`a".repeat(50_000) + "``",
                "<".repeat(100_000),
                "@An".repeat(50_000),
                "@".repeat(200_000),
                "|".repeat(100_000) + "\n" + "|-".repeat(50_000),
                "~~".repeat(50_000),
                "&".repeat(100_000),
                "\n".repeat(200_000),
                "www.".repeat(50_000),
                "a@b.".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("heavyTexts")
    void noTextKeepsTheServerBusy(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            html(text);
            mentioned(text);
            assertThat(Markdown.plain(text, 200).length()).isLessThanOrEqualTo(200);
        });
    }

    @Test
    void halfACharacterIsShownAsBroken() {
        assertThat(html("half \uD83D teken")).contains("half &#xfffd; teken");
        assertThat(html("heel 🎓 teken")).contains("heel &#x1f393; teken");
        assertThat(html("nul \u0000 teken")).doesNotContain("\u0000");
    }

    @Test
    void noMarkTurnsTheRestOfThePage() {
        assertThat(html("a\u202Eb\u2066c")).isEqualTo("<p>abc</p>\n");
        assertThat(html("שלום\u200F!")).contains("\u200F");
    }

    private String html(String text) {
        return Markdown.html(text, NAMES);
    }

    private List<String> mentioned(String text) {
        return Markdown.mentioned(text, NAMES);
    }
}
