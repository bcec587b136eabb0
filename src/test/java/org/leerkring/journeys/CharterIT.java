package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A community writes its charter, changes it and agrees to it. Nobody reloads a page, unless it says so. */
class CharterIT extends Journey {

    private FreshCircle circle;
    private String an;
    private String bo;
    private String page;

    @BeforeEach
    void aNewCommunityOfTwo() {
        circle = new FreshCircle(Site.open());
        an = circle.member("An Peeters");
        bo = circle.member("Bo Bosmans");
        page = circle.page("startdocument");
    }

    @Test
    void fromAProposalToTheAgreementOfAll() {
        var bosPhone = signedIn(bo, phone(390)).visit(page);
        assertThat(bosPhone.see("charter-empty")).isVisible();
        var ansDesk = signedIn(an).visit(page);

        ansDesk.click("charter-begin");
        ansDesk.type("charter-write-learning", "Hoe we nieuwe leraren goed laten starten.");
        ansDesk.click("charter-save");
        assertThat(ansDesk.see("charter-learning")).containsText("nieuwe leraren");
        assertThat(ansDesk.see("charter-count")).hasText("1 van 2");

        assertThat(bosPhone.see("charter-learning")).containsText("nieuwe leraren");
        bosPhone.see("charter-agree").tap();
        assertThat(bosPhone.see("charter-agree")).not().isVisible();
        assertThat(ansDesk.see("charter-count")).hasText("2 van 2");
    }

    @Test
    void whoDidNotAgreeYetFindsItWaiting() {
        var ansDesk = signedIn(an);
        write(ansDesk, "Hoe we nieuwe leraren goed laten starten.");

        var bosPhone = signedIn(bo, phone(390)).visit("/");
        bosPhone.see("waiting-item", "Onderteken het startdocument van Kring").tap();
        bosPhone.see("charter-agree").tap();
        assertThat(bosPhone.see("charter-count")).hasText("2 van 2");
        bosPhone.see("bar-today").tap();
        assertThat(bosPhone.see("waiting-item", "Onderteken het startdocument")).isHidden();
    }

    @Test
    void aReloadKeepsWhatWasTypedUntilItIsSaved() {
        var ansDesk = signedIn(an).visit(page + "/schrijven");
        ansDesk.field("charter-write-learning").fill("");
        ansDesk.field("charter-write-learning").pressSequentially("Nog niet af");
        ansDesk.page().reload();
        assertThat(ansDesk.field("charter-write-learning")).hasValue("Nog niet af");

        ansDesk.click("charter-save");
        assertThat(ansDesk.see("charter-learning")).containsText("Nog niet af");
        ansDesk.click("charter-change");
        assertThat(ansDesk.field("charter-write-learning")).hasValue("Nog niet af");
        ansDesk.page().reload();
        assertThat(ansDesk.field("charter-write-learning")).hasValue("Nog niet af");
        assertThat(ansDesk.see("draft-discard")).not().isVisible();
    }

    @Test
    void ofTwoWhoWriteAtTheSameTimeNobodyLosesAWord() {
        var ansDesk = signedIn(an);
        write(ansDesk, "Hoe we nieuwe leraren goed laten starten.");
        var bosDesk = signedIn(bo).visit(page + "/schrijven");
        bosDesk.field("charter-write-learning").fill("");
        bosDesk.field("charter-write-learning").pressSequentially("Hoe we leraren houden.");

        ansDesk.visit(page + "/schrijven");
        ansDesk.type("charter-write-rhythm", "Zes keer per jaar.");
        ansDesk.click("charter-save");
        assertThat(bosDesk.see("charter-overtaken")).containsText("An Peeters");
        assertThat(bosDesk.field("charter-write-learning")).hasValue("Hoe we leraren houden.");
        assertThat(bosDesk.field("charter-write-learning")).isFocused();
        bosDesk.page().reload();
        assertThat(bosDesk.field("charter-write-learning")).hasValue("Hoe we leraren houden.");
        assertThat(bosDesk.see("charter-overtaken")).containsText("An Peeters");

        bosDesk.click("charter-save");
        assertThat(bosDesk.see("charter-refusal")).containsText("Jouw tekst staat er nog");
        assertThat(bosDesk.see("charter-paper").locator("ins").first()).containsText("houden");
        assertThat(bosDesk.field("charter-write-rhythm")).hasValue("Zes keer per jaar.");
        picture(bosDesk, "charter-conflict-desk");
        bosDesk.page().reload();
        assertThat(bosDesk.field("charter-write-learning")).hasValue("Hoe we leraren houden.");

        bosDesk.click("charter-save");
        assertThat(bosDesk.see("charter-facts")).containsText("Versie 3");
        assertThat(bosDesk.see("charter-learning")).containsText("Hoe we leraren houden.");
        assertThat(bosDesk.see("charter-rhythm")).containsText("Zes keer per jaar.");
    }

    @Test
    void aNewVersionWaitsForWhoIsReadingAndAsksAgain() {
        var ansDesk = signedIn(an);
        write(ansDesk, "Hoe we nieuwe leraren goed laten starten.");
        var bosDesk = signedIn(bo).visit(page);
        bosDesk.click("charter-agree");
        assertThat(bosDesk.see("charter-count")).hasText("2 van 2");

        write(ansDesk, "Hoe we nieuwe leraren houden.");
        assertThat(bosDesk.see("charter-newer")).containsText("An Peeters");
        assertThat(bosDesk.see("charter-learning")).containsText("goed laten starten");
        bosDesk.click("charter-what-changed");
        assertThat(bosDesk.see("charter-paper").locator("del").first()).containsText("goed");
        bosDesk.click("charter-back");
        assertThat(bosDesk.see("charter-count")).hasText("1 van 2");
        assertThat(bosDesk.see("charter-agree")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,desk", "DARK,desk", "LIGHT,phone", "DARK,phone"})
    void noPageOfItShutsAnyoneOut(ColorScheme scheme, String device) {
        var options = (device.equals("desk") ? desk() : phone(390)).setColorScheme(scheme);
        var visitor = signedIn(an, options);
        var name = "-" + device + "-" + scheme.name().toLowerCase(Locale.ROOT);
        visitor.visit(page);
        checked(visitor, "charter-empty" + name);
        visitor.visit(page + "/schrijven");
        assertThat(visitor.see("charter-save")).isVisible();
        checked(visitor, "charter-write" + name);
        visitor.click("charter-save");
        assertThat(visitor.see("charter-agreed")).isVisible();
        checked(visitor, "charter" + name);
        write(visitor, "Hoe we nieuwe leraren houden.");
        visitor.click("charter-versions");
        assertThat(visitor.see("charter-differences")).isVisible();
        checked(visitor, "charter-versions" + name);
    }

    private void write(Visitor visitor, String words) {
        visitor.visit(page + "/schrijven");
        visitor.type("charter-write-learning", words);
        visitor.click("charter-save");
        assertThat(visitor.see("charter-learning")).containsText(words);
    }

    private static void picture(Visitor visitor, String name) {
        visitor.page()
                .screenshot(
                        new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
    }
}
