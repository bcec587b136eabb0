package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leerkring.sessions.SessionPaths;

/** A session that is being planned is not lost when the page is left. */
class SessionDraftIT extends Journey {

    private final FreshCircle circle = new FreshCircle(Site.open());
    private final String form = circle.page(SessionPaths.NAME) + "/nieuw";

    @Test
    void anAgendaThatWasNotSavedIsThereAgain() {
        var coach = signedIn(circle.coach("Katrien Coach")).visit(form);
        coach.type("session-form-title", "Zesde sessie");
        coach.click("template-regular");
        assertThat(coach.see("item")).hasCount(6);
        coach.see("item-remove").last().click();
        assertThat(coach.see("item")).hasCount(5);
        coach.click("item-add");
        assertThat(coach.see("item")).hasCount(6); // or the row above it would be filled
        coach.field("item-title").last().fill("Rondvraag");
        coach.field("item-minutes").last().fill("25");
        coach.field("item-minutes").last().press("Tab");
        assertThat(coach.see("agenda-total")).containsText("190");

        // what is typed goes along a moment after the last key
        coach.page().waitForFunction("Object.values(localStorage).some((kept) => kept.includes('Rondvraag'))");
        coach.click("nav-today");
        coach.visit(form);
        assertThat(coach.see("item")).hasCount(6);
        assertThat(coach.field("item-title").last()).hasValue("Rondvraag");
        assertThat(coach.field("item-minutes").last()).hasValue("25");
        assertThat(coach.see("agenda-total")).containsText("190");
    }
}
