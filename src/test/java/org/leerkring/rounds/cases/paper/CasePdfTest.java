package org.leerkring.rounds.cases.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.TakenAlong;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.ResourceBundleMessageSource;

@ExtendWith(OutputCaptureExtension.class)
class CasePdfTest {

    private static final Locale DUTCH = Locale.of("nl");

    private static final CaseText CASE = new CaseText(
            "Grażyna Wiśniewska en Çağrı Yıldız",
            "Hoe spreek ik één œuvre aan?",
            "Łucja vroeg naïef om <b>koffie</b> & thee.\nDaarna ging ze.",
            "",
            "Een brief",
            "Rust",
            "Ik zweeg");

    private final CasePdf pdf = new CasePdf(texts());

    @Test
    void everyNamePrintsAsItIsWritten() throws IOException {
        var text = text(keepsake(CASE));

        assertThat(text)
                .contains("Grażyna Wiśniewska en Çağrı Yıldız")
                .contains("Hoe spreek ik één œuvre aan?")
                .contains("Łucja vroeg naïef om <b>koffie</b> & thee.")
                .contains("Daarna ging ze.")
                .contains("Ik zweeg");
    }

    @Test
    void holdsWhatTheRoundGaveAndWhatOneTakesAlong() throws IOException {
        var text = text(keepsake(CASE));

        assertThat(text)
                .contains("Wat de ronde gaf")
                .contains("Advies")
                .contains("Bel haar eerst")
                .contains("Ga langs in İzmir")
                .contains("Ik wacht niet meer")
                .contains("3 december 2026");
    }

    @Test
    void leavesOutWhatNobodyWrote() throws IOException {
        var text = text(new CaseKeepsake("Kempen", CASE, List.of(), null));

        assertThat(text)
                .doesNotContain("Wat is mijn aandeel?")
                .doesNotContain("Wat de ronde gaf")
                .doesNotContain("meeneem");
    }

    @Test
    void speaksTheReadersLanguage() throws IOException {
        assertThat(text(pdf.print(keepsake(CASE), Locale.ENGLISH)))
                .contains("What happened?")
                .contains("December 3, 2026");
    }

    @Test
    void isTaggedAndNamesItsTitleAndLanguage() throws IOException {
        try (var document = Loader.loadPDF(pdf.print(keepsake(CASE), DUTCH))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(CASE.title());
        }
    }

    @Test
    void bringsItsFontAlong() throws IOException {
        try (var document = Loader.loadPDF(pdf.print(keepsake(CASE), DUTCH))) {
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void whatNoPaperCanShowStopsNothing() throws IOException {
        var odd = new CaseText(
                "Bel\u0007 \u0000en een \uD83D", "Een 💛 vraag", "x".repeat(CaseText.LONGEST_PART), "", "", "", "");

        assertThat(text(keepsake(odd))).contains("Bel").contains("vraag");
    }

    @Test
    void saysNothingOfItInTheLog(CapturedOutput output) throws IOException {
        text(keepsake(CASE));

        assertThat(output).doesNotContain("Grażyna").doesNotContain("koffie");
    }

    private static CaseKeepsake keepsake(CaseText text) {
        return new CaseKeepsake(
                "Schoolleiders Kempen",
                text,
                List.of(new CaseKeepsake.Given("Advies", List.of("Bel haar eerst", "Ga langs in İzmir"))),
                new TakenAlong("Ik wacht niet meer", "Ik bel", LocalDate.of(2026, 12, 3)));
    }

    private String text(CaseKeepsake keepsake) throws IOException {
        return text(pdf.print(keepsake, DUTCH));
    }

    private static String text(byte[] printed) throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDFont> fonts(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .map(name -> {
                            try {
                                return page.getResources().getFont(name);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                .toList();
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n.translations");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
