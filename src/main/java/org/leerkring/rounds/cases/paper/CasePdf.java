package org.leerkring.rounds.cases.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Prints a bringer's copy of their case: an accessible PDF (PDF/UA) with its font inside, so that every name prints. */
@Component
public class CasePdf {

    /** Comes with PDFBox; knows all letters of Europe. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false); // it would quote what it prints
    }

    private final MessageSource texts;
    private final Template template;

    CasePdf(MessageSource texts) {
        this.texts = texts;
        try {
            template = Mustache.compiler()
                    .compile(new ClassPathResource("rounds/case.html.mustache")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole document; nothing of it is kept anywhere. */
    public byte[] print(CaseKeepsake keepsake, Locale language) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(CasePdf::font, "Liberation Sans")
                    .withHtmlContent(printable(template.execute(words(keepsake, language))), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Map<String, Object> words(CaseKeepsake keepsake, Locale language) {
        var text = keepsake.text();
        var taken = keepsake.taken();
        return Map.of(
                "language",
                language.getLanguage(),
                "title",
                text.title().isBlank() ? text(language, "untitled") : text.title(),
                "community",
                keepsake.community(),
                "note",
                text(language, "note"),
                "prompts",
                Stream.of(
                                part(language, "question", text.question()),
                                part(language, "happened", text.happened()),
                                part(language, "my-part", text.myPart()),
                                part(language, "tried", text.tried()),
                                part(language, "wanted", text.wanted()),
                                part(language, "ending", text.ending()))
                        .filter(CasePdf::isWritten)
                        .toList(),
                "gave",
                keepsake.given().isEmpty() ? List.of() : List.of(text(language, "gave")),
                "phases",
                keepsake.given(),
                "took",
                taken == null ? List.of() : List.of(text(language, "took")),
                "taken",
                taken == null
                        ? List.of()
                        : Stream.of(
                                        part(language, "outcome", taken.outcome()),
                                        part(language, "next-step", taken.nextStep()),
                                        part(language, "due", day(taken.dueOn(), language)))
                                .filter(CasePdf::isWritten)
                                .toList());
    }

    private Map<String, String> part(Locale language, String name, String words) {
        return Map.of("label", text(language, name), "words", words);
    }

    private static boolean isWritten(Map<String, String> part) {
        return !Objects.requireNonNull(part.get("words")).isBlank();
    }

    private String text(Locale language, String name) {
        return String.valueOf(texts.getMessage("rounds.CasePdf." + name, null, language));
    }

    private static String day(@Nullable LocalDate day, Locale language) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day);
    }

    /** Without the control characters that XML knows no way to write, such as what a PDF leaves in pasted text. */
    private static String printable(String html) {
        return html.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "");
    }

    private static InputStream font() {
        return Objects.requireNonNull(CasePdf.class.getResourceAsStream(FONT));
    }
}
