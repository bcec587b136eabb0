package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be taken is said so beside where it was typed, and every word stays. */
class WrongInputIT extends Journey {

    private static final String TEXT = "Wij doen het nu drie avonden na elkaar.";

    private Visitor mieke;
    private String title;

    @BeforeEach
    void miekeIsAsking() {
        title = unique("Hoe plannen jullie de oudercontacten?");
        mieke = signedIn(MIEKE).visit(CIRCLE);
        mieke.click("feed-ask");
        mieke.type("ask-title", title);
        mieke.type("ask-text", TEXT);
    }

    @Test
    void aQuestionNeedsATitle() {
        mieke.type("ask-title", "   ");
        mieke.click("ask-send");
        refused("Zet je vraag eerst in één zin");
        assertThat(mieke.field("ask-text")).hasValue(TEXT);

        mieke.type("ask-title", title);
        mieke.click("ask-send");
        assertThat(mieke.see("question-title")).hasText(title);
    }

    @Test
    void aTitleIsNoText() {
        var long300 = "x".repeat(300);
        mieke.type("ask-title", long300);
        mieke.click("ask-send");
        refused("Je vraag telt 300 tekens, er passen er 200");
        assertThat(mieke.field("ask-title")).hasValue(long300);
        assertThat(mieke.field("ask-text")).hasValue(TEXT);
    }

    @Test
    void aBookIsNoQuestion() {
        var book = "Er was eens een school. ".repeat(8_534);
        mieke.type("ask-text", book);
        mieke.click("ask-send");
        refused("er passen er 30.000");
        assertThat(mieke.field("ask-text")).hasValue(book);
        assertThat(mieke.field("ask-title")).hasValue(title);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByName(@TempDir Path files) throws IOException {
        var film = files.resolve("schoolfeest.mp4");
        try (var bytes = new RandomAccessFile(film.toFile(), "rw")) {
            bytes.setLength(30L * 1024 * 1024);
        }
        mieke.page().waitForFileChooser(() -> mieke.click("attach")).setFiles(film);
        refused("schoolfeest.mp4: Dit bestand is te groot: meer dan 25 MB");
        assertThat(mieke.see("attachment")).not().isVisible();
        everythingTypedIsStillThere();
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalled() {
        var elf = new byte[512];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
        elf[16] = 2; // an executable, for x86-64
        elf[18] = 0x3e;
        mieke.page()
                .waitForFileChooser(() -> mieke.click("attach"))
                .setFiles(new FilePayload("verslag.pdf", "application/pdf", elf));
        refused("verslag.pdf: Dit soort bestand kan je hier niet delen");
        assertThat(mieke.see("attachment")).not().isVisible();
        everythingTypedIsStillThere();
    }

    /** A dialog, or an error in a script that did start, fails the journey when the browser closes. */
    @Test
    void aScriptIsOnlyText() {
        var trick = """
                <script>alert(1)</script><img src=x onerror="alert(2)"><svg onload=alert(3)></svg>

                [klik](javascript:alert(4)) **vet**

                ![foto](x"onerror="alert(5))
                """;
        mieke.type("ask-title", title + " <img src=x onerror=alert(6)>");
        mieke.type("ask-text", trick);
        mieke.type("ask-tags", "<b onmouseover=alert(7)>ouders</b>");
        mieke.click("ask-send");
        assertThat(mieke.see("question-title")).hasText(title + " <img src=x onerror=alert(6)>");
        assertThat(mieke.see("question").locator("strong")).hasText("vet");
        mieke.see("question").getByText("klik").click();
        mieke.type("reply-text", trick);
        mieke.click("reply-send");
        assertThat(mieke.see("reply").locator("strong")).hasText("vet");

        var tom = signedIn(TOM).visit(mieke.page().url());
        assertThat(tom.see("reply").locator("strong")).hasText("vet");
        assertThat(tom.see("question-card", title)).isVisible();
        assertThat(tom.page().locator("script:text('alert'), [onerror], [onload], [href^=javascript]"))
                .hasCount(0);
    }

    private void refused(String why) {
        assertThat(mieke.see("ask-refusal")).containsText(why);
    }

    private void everythingTypedIsStillThere() {
        assertThat(mieke.field("ask-title")).hasValue(title);
        assertThat(mieke.field("ask-text")).hasValue(TEXT);
    }
}
