package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are pasted or dropped come along with a question, as those that are picked do. */
class HandedFilesIT extends Journey {

    /** What the browser does with a file from the clipboard or from another window. */
    private static final String HAND = """
            (field, gesture) => {
              const data = new DataTransfer();
              data.items.add(new File(['16 uur: 1A'], `${gesture}.txt`, { type: 'text/plain' }));
              const how = { bubbles: true, composed: true, cancelable: true };
              field.dispatchEvent(
                gesture === 'paste'
                  ? new ClipboardEvent('paste', { ...how, clipboardData: data })
                  : new DragEvent('drop', { ...how, dataTransfer: data }),
              );
            }""";

    private Visitor mieke;

    @BeforeEach
    void miekeIsAsking() {
        mieke = signedIn(MIEKE).visit(CIRCLE);
        mieke.click("feed-ask");
        mieke.type("ask-title", unique("Hoe plannen jullie de oudercontacten?"));
        assertThat(mieke.see("attach")).isVisible(); // nobody is quick enough to drop a file before that
    }

    @Test
    void aPastedFileComesAlong() {
        comesAlong("paste");
    }

    @Test
    void aDroppedFileComesAlong() {
        comesAlong("drop");
    }

    private void comesAlong(String gesture) {
        mieke.field("ask-text").evaluate(HAND, gesture);
        assertThat(mieke.see("attachment", gesture + ".txt")).isVisible();
        mieke.type("ask-text", "In bijlage ons plan.");
        mieke.click("ask-send");
        assertThat(mieke.see("question").getByTestId("file")).containsText(gesture + ".txt");
    }
}
