package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.leerkring.people.signin.SetupLog;

/** From an installation nobody used to people who know who to ask. */
class FirstSignInIT extends Journey {

    @Test
    void whoeverReadsTheLogBecomesTheFirstAdministrator() {
        var site = Site.unused();
        try {
            var an = stranger().visit(site.address() + "/");
            an.type("setup-code", site.made(SetupLog.class).code());
            an.type("setup-name", "An Peeters");
            an.type("setup-email", "an@school.example");
            an.click("setup-send");
            assertThat(an.see("nav-today")).isVisible();
            assertThat(an.page().locator("h1")).hasText("Dag An");

            var late = stranger().visit(site.address() + "/setup");
            assertThat(late.see("not-found")).isVisible();
        } finally {
            site.stop();
        }
    }

    @Test
    void whatSomeoneTellsIsFoundByTheirCircleWithTheirFace() throws IOException {
        var word = unique("zeepkisten");
        var tom = signedIn(TOM).visit("/me");
        tom.page()
                .waitForFileChooser(() -> tom.click("picture-choose"))
                .setFiles(new FilePayload("ik.png", "image/png", picture()));
        assertThat(tom.page().locator(".lk-picture lk-avatar img")).isVisible();
        tom.type("profile-work", "directeur");
        tom.click("profile-save");
        assertThat(tom.see("profile-answer")).hasText("Bewaard.");
        tom.field("expertise-offers").fill(word);
        tom.field("expertise-offers").press("Enter");
        assertThat(tom.see("expertise-told", word)).isVisible();

        var mieke = signedIn(MIEKE, phone(390)).visit("/wie-weet-wat");
        mieke.type("expertise-search", word.toUpperCase(Locale.ROOT));
        var found = mieke.see("finding", "Tom Baeten");
        assertThat(found.locator("mark").first()).isVisible();
        assertThat(found.locator("lk-avatar img")).isVisible();
        assertThat(mieke.see("findings-offers")).isVisible();
        found.locator("a[href$='/leden']").click();
        assertThat(mieke.page()).hasURL(Pattern.compile("/leden$"));
        assertThat(mieke.see("member", "Tom Baeten").locator("lk-avatar img")).isVisible();
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x3c6ea5));
        pen.fillOval(10, 10, 100, 100);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
