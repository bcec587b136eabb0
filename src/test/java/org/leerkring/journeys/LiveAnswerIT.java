package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question and its answers, seen from two browsers at once. Nobody reloads a page, unless it says so. */
class LiveAnswerIT extends Journey {

    private Visitor mieke;
    private Visitor tom;
    private String title;

    @BeforeEach
    void bothLookAtTheirCircle() {
        title = unique("Hoe plannen jullie de oudercontacten?");
        mieke = signedIn(MIEKE).visit(CIRCLE);
        tom = signedIn(TOM).visit(CIRCLE);
        assertThat(tom.see("question-card").first()).isVisible();
    }

    @Test
    void aQuestionWithEverythingOnItWaitsBehindTheNewQuestions() {
        mieke.click("feed-ask");
        mieke.type("ask-title", title);
        mieke.type("ask-text", "Wij doen het nu **drie avonden** na elkaar.");
        mieke.type("ask-tags", "ouders, planning");
        mieke.page().waitForFileChooser(() -> mieke.click("attach")).setFiles(plan());
        assertThat(mieke.see("attachment", "planning.txt")).isVisible();
        mieke.click("ask-send");
        assertThat(mieke.see("question-title")).hasText(title);

        tomOpensTheQuestion();
        assertThat(tom.see("question").locator("strong")).hasText("drie avonden");
        assertThat(tom.see("question-tag")).hasText(new String[] {"ouders", "planning"});
        assertThat(tom.see("question").getByTestId("file")).containsText("planning.txt");
    }

    @Test
    void anAnswerReachesTheAskerAndTheirThanksComeBack() {
        mieke.ask(title, "Wij doen het nu drie avonden na elkaar.");
        tomOpensTheQuestion();
        tom.answer("Wij kiezen **twee middagen**.");

        var answer = mieke.see("reply");
        assertThat(answer).containsText("twee middagen");
        answer.getByTestId("reply-thank").click();
        assertThat(tom.see("reply-thanks")).isVisible();
        answer.getByTestId("reply-helped").click();
        assertThat(tom.see("reply-helped-chip")).isVisible();
    }

    @Test
    void whatIsChangedIsSeenToBeChanged() {
        mieke.ask(title, "Wij doen het nu drie avonden na elkaar.");
        tomOpensTheQuestion();
        tom.answer("Wij kiezen twee middagen.");
        assertThat(mieke.see("reply")).containsText("twee middagen");

        tom.click("reply-edit");
        tom.type("edit-reply-text", "Wij kiezen drie middagen.");
        tom.click("edit-reply-save");
        assertThat(mieke.see("reply")).containsText("drie middagen");
        assertThat(mieke.see("reply")).containsText("aangepast");

        mieke.click("question-edit");
        mieke.type("edit-title", title + " En wanneer?");
        mieke.click("edit-question-save");
        assertThat(tom.see("question-title")).hasText(title + " En wanneer?");
        assertThat(tom.see("question")).containsText("aangepast");
    }

    @Test
    void anAnswerThatIsTakenBackIsGoneForAll() {
        mieke.ask(title, "Wij doen het nu drie avonden na elkaar.");
        tomOpensTheQuestion();
        tom.answer("Wij kiezen twee middagen.");
        assertThat(mieke.see("reply")).containsText("twee middagen");

        tom.click("reply-withdraw");
        tom.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Trek antwoord in").setExact(true))
                .click();
        assertThat(mieke.see("reply")).containsText("Dit antwoord is ingetrokken.");
        assertThat(mieke.see("reply")).not().containsText("twee middagen");
    }

    @Test
    void whoIsMentionedFindsItWaiting() {
        mieke.ask(title, "Wij doen het nu drie avonden na elkaar.");
        tomOpensTheQuestion();
        mieke.visit("/");
        tom.answer("@Mieke Dierckx, mogen wij eens komen kijken?");
        assertThat(mieke.see("waiting-item", title).filter(new FilterOptions().setHasText("Tom Baeten noemde jou")))
                .isVisible();
    }

    @Test
    void aMutedQuestionSaysSo() {
        mieke.ask(title, "Wij doen het nu drie avonden na elkaar.");
        tomOpensTheQuestion();
        tom.click("question-mute");
        assertThat(tom.see("question-mute")).hasText("Niet meer dempen");
        tom.visit(CIRCLE);
        assertThat(tom.see("question-card", title)).containsText("gedempt");
    }

    @Test
    void whoWritesIsSeenWriting() {
        mieke.ask(title, "");
        tomOpensTheQuestion();
        tom.field("reply-text").pressSequentially("Bij ons");
        assertThat(mieke.see("writing")).containsText("Tom");
    }

    @Test
    void aReloadKeepsWhatWasTyped() {
        mieke.ask(title, "");
        tomOpensTheQuestion();
        tom.field("reply-text").pressSequentially("Bij ons gaat dat zo");
        tom.page().reload();
        assertThat(tom.field("reply-text")).hasValue("Bij ons gaat dat zo");
        tom.click("reply-send");
        assertThat(mieke.see("reply")).containsText("Bij ons gaat dat zo");
        tom.page().reload();
        assertThat(tom.see("reply")).isVisible();
        assertThat(tom.field("reply-text")).hasValue("");
    }

    @Test
    void theLastWordsAreSentHoweverFastAndNothingStaysBehind() {
        mieke.click("feed-ask");
        mieke.type("ask-title", title);
        mieke.type("ask-text", "Wij doen het zo.");
        mieke.type("ask-tags", "ouders");
        // what the keyboard of a phone does at the end of a word
        mieke.field("ask-text").dispatchEvent("input");
        mieke.field("ask-tags").press("Control+Enter");
        assertThat(mieke.see("question-title")).hasText(title);
        assertThat(mieke.see("question")).containsText("Wij doen het zo.");
        assertThat(mieke.see("question-tag")).hasText("ouders");

        mieke.click("feed-ask");
        assertThat(mieke.field("ask-title")).hasValue("");
        mieke.page().reload();
        mieke.click("feed-ask");
        assertThat(mieke.field("ask-title")).hasValue("");
        assertThat(mieke.field("ask-text")).hasValue("");
    }

    @Test
    void aHarvestReachesThoseWhoAnswered() {
        mieke.ask(title, "Wij doen het nu drie avonden na elkaar.");
        tomOpensTheQuestion();
        tom.answer("Wij kiezen twee middagen.");
        assertThat(mieke.see("reply")).isVisible();

        mieke.click("question-done");
        mieke.type("finish-text", "We houden het op twee middagen.");
        mieke.click("finish-save");
        assertThat(tom.see("question")).containsText("We houden het op twee middagen.");
        tom.click("nav-today");
        assertThat(tom.see("waiting-item", title)).containsText("Mieke");
    }

    @Test
    void offlineIsCalmAndWhatWasMissedComesAfterwards() {
        mieke.ask(title, "");
        tomOpensTheQuestion();
        mieke.browser().setOffline(true);
        assertThat(mieke.see("connection")).isVisible();
        mieke.field("reply-text").pressSequentially("Nog even dit");
        tom.answer("Wij kiezen twee middagen.");
        assertThat(tom.see("reply")).isVisible();

        mieke.browser().setOffline(false);
        assertThat(mieke.see("reply")).containsText("twee middagen");
        assertThat(mieke.see("connection")).not().isVisible();
        assertThat(mieke.field("reply-text")).hasValue("Nog even dit");
        mieke.click("reply-send");
        assertThat(tom.see("reply", "Nog even dit")).isVisible();
    }

    @Test
    void aRestartCostsNoWordAndThePageFindsItsWayBack() {
        mieke.ask(title, "");
        tomOpensTheQuestion();
        var address = tom.page().url();
        mieke.field("reply-text").pressSequentially("Nog even dit");

        Site.open().stop();
        assertThat(mieke.see("connection")).isVisible();
        mieke.field("reply-text").pressSequentially(" en dat");
        Site.open().start();
        // another device answers before the first page has found the new server
        var elsewhere = signedIn(TOM).visit(address);
        elsewhere.answer("Wij kiezen twee middagen.");

        assertThat(mieke.see("reply")).containsText("twee middagen");
        assertThat(mieke.page()).hasURL(address);
        assertThat(mieke.field("reply-text")).hasValue("Nog even dit en dat");
        assertThat(mieke.see("connection")).not().isVisible();
        mieke.click("reply-send");
        assertThat(elsewhere.see("reply", "Nog even dit en dat")).isVisible();
    }

    @AfterEach
    void theSiteIsUpForTheNext() {
        Site.open().startIfDown();
    }

    private void tomOpensTheQuestion() {
        tom.see("new-questions").click();
        tom.see("question-card", title).click();
        assertThat(tom.see("question-title")).hasText(title);
    }

    private static FilePayload plan() {
        return new FilePayload("planning.txt", "text/plain", "16 uur: 1A".getBytes(StandardCharsets.UTF_8));
    }
}
