package org.leerkring.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Someone at a browser of their own, and what went wrong in it that nobody would see. */
final class Visitor {

    /** Also true of a page that is none of Flow's. */
    private static final String DRAWN = """
            () => {
              const flow = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((client) => client.isActive);
              return !document.getElementById('outlet') || (flow.length > 0 && flow.every((client) => !client.isActive()));
            }
            """;

    private final BrowserContext browser;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Visitor(BrowserContext browser) {
        this.browser = browser;
        this.page = browser.newPage();
        page.onPageError(error -> troubles.add("error: " + error));
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return browser;
    }

    /** Uncaught errors, and dialogs that no page of ours ever opens. */
    List<String> troubles() {
        return troubles;
    }

    /** Goes to a local address and waits until it is drawn: nobody types before that, but a test would. */
    Visitor visit(String path) {
        page.navigate(path);
        page.waitForFunction(DRAWN);
        return this;
    }

    /** Waits until the page at this local address, where a click leads to, is drawn as in {@link #visit}. */
    Visitor arrive(String path) {
        page.waitForURL(address -> URI.create(address).getPath().equals(path));
        page.waitForFunction(DRAWN);
        return this;
    }

    Locator see(String testId) {
        return page.getByTestId(testId);
    }

    Locator see(String testId, String text) {
        return page.getByTestId(testId).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The input inside a Vaadin field. */
    Locator field(String testId) {
        return see(testId).locator("input, textarea");
    }

    void click(String testId) {
        see(testId).click();
    }

    void type(String testId, String text) {
        field(testId).fill(text);
    }

    /** Asks in the community one is looking at and stays at the new question. */
    void ask(String title, String text) {
        click("feed-ask");
        type("ask-title", title);
        type("ask-text", text);
        click("ask-send");
    }

    void answer(String text) {
        type("reply-text", text);
        click("reply-send");
    }
}
