package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and answering with a thumb. */
class PhoneIT extends Journey {

    /** A fingertip, in CSS pixels. */
    private static final double TOUCH = 44;

    @Test
    void fromTodayToAnAnswerAndBack() {
        var mieke = signedIn(MIEKE, phone(390)).visit("/");
        assertThat(mieke.see("bar-today")).hasAttribute("aria-current", "page");

        mieke.see("bar-circles").tap();
        mieke.see("community-card").first().tap();
        var first = mieke.see("question-card").first();
        assertThat(first).isVisible();
        assertThat(mieke.see("reply-text")).not().isVisible();

        first.tap();
        assertThat(mieke.see("question-title")).isVisible();
        assertThat(first).not().isVisible();
        var words = unique("Wij doen het zo.");
        mieke.type("reply-text", words);
        mieke.see("reply-send").tap();
        assertThat(mieke.see("reply", words)).isInViewport();

        mieke.see("thread-back").tap();
        assertThat(first).isVisible();
        assertThat(mieke.page()).hasURL(Pattern.compile(CIRCLE + "$"));
    }

    @Test
    void theBarLeadsToAskingWhereOneIs() {
        var mieke = signedIn(MIEKE, phone(390)).visit(CIRCLE);
        mieke.see("bar-ask").tap();
        assertThat(mieke.see("ask-title")).isVisible();
        mieke.type("ask-title", unique("Hoe plannen jullie de oudercontacten?"));
        mieke.see("ask-send").tap();
        assertThat(mieke.see("question-title")).isVisible();
        assertThat(mieke.see("bar-ask")).not().isVisible(); // a conversation has the screen for itself
        mieke.see("thread-back").tap();
        mieke.see("bar-me").tap();
        assertThat(mieke.see("account-facts")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 360})
    void nothingIsWiderThanTheScreen(int width) {
        var mieke = signedIn(MIEKE, phone(width));
        for (var place : places()) {
            mieke.visit(place);
            assertThat(mieke.page().locator("h1, h2").first()).isVisible();
            Assertions.assertThat(mieke.page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + place)
                    .isEqualTo(width);
        }
    }

    @Test
    void everythingOneTapsIsAFingertipHigh() {
        var mieke = signedIn(MIEKE, phone(390)).visit(aQuestion());
        assertThat(mieke.see("reply").first()).isVisible();
        Assertions.assertThat(tooSmall(mieke, "thread-back", "question-follow", "reply-thank", "reply-send", "attach"))
                .isEmpty();
        Assertions.assertThat(tooSmall(mieke, "bar-today", "bar-circles", "bar-ask", "bar-me"))
                .isEmpty();
        mieke.visit(CIRCLE);
        assertThat(mieke.see("question-card").first()).isVisible();
        Assertions.assertThat(tooSmall(mieke, "feed-ask", "filter-open", "filter-mine", "tab-vragen"))
                .isEmpty();
    }

    private static List<String> tooSmall(Visitor visitor, String... testIds) {
        return List.of(testIds).stream()
                .flatMap(id -> visitor.see(id).all().stream()
                        .filter(Locator::isVisible)
                        .map(Locator::boundingBox)
                        .filter(box -> box.height < TOUCH - 0.5)
                        .map(box -> id + " is " + box.height + " high"))
                .toList();
    }

    private static List<String> places() {
        return List.of(
                "/", "/kringen", CIRCLE, CIRCLE + "?vraag", CIRCLE.replace("vragen", "leden"), "/me", "/nergens");
    }

    private String aQuestion() {
        var visitor = signedIn(TOM).visit(CIRCLE);
        return String.valueOf(visitor.see("question-card", "Hoe regelen jullie vervangingen")
                .getByTestId("question-card-link")
                .getAttribute("href"));
    }
}
