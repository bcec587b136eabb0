package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leerkring.people.People;

/** Getting in with nothing but a mailbox, and out again. */
class SignInIT extends Journey {

    @Test
    void aMailedLinkLeadsToWhereOneWasGoing() {
        var jan = stranger().visit(CIRCLE);
        assertThat(jan.page()).hasURL(Pattern.compile("/sign-in\\b"));
        jan.type("sign-in-email", "jan.verlinden@voorbeeld.be");
        jan.click("sign-in-send");
        assertThat(jan.see("sign-in-sent")).isVisible();

        jan.visit(Site.open().linkMailedTo("jan.verlinden@voorbeeld.be"));
        jan.click("sign-in-enter");
        assertThat(jan.see("question-card").first()).isVisible();
        assertThat(jan.page()).hasURL(Pattern.compile(CIRCLE + "$"));
    }

    @Test
    void aLinkWorksOnce() {
        var jan = stranger().visit("/sign-in");
        jan.type("sign-in-email", "pia.daems@voorbeeld.be");
        jan.click("sign-in-send");
        assertThat(jan.see("sign-in-sent")).isVisible();
        var link = Site.open().linkMailedTo("pia.daems@voorbeeld.be");
        jan.visit(link).click("sign-in-enter");
        assertThat(jan.see("nav-today")).isVisible();

        var thief = stranger().visit(link);
        assertThat(thief.page().locator("h1")).hasText("Deze link werkt niet meer");
        assertThat(thief.see("sign-in-email")).isVisible();
    }

    @Test
    void aLinkOpenedOnThePhoneSignsInTheComputerThatAskedForIt() {
        var email = unique("gast").replace(' ', '.') + "@voorbeeld.be";
        Site.open().bean(People.class).register("Gust Gast", email, Locale.of("nl"));
        var desk = stranger().visit("/me");
        desk.type("sign-in-email", email);
        desk.click("sign-in-send");
        assertThat(desk.see("sign-in-code")).isVisible();

        var phone = stranger(phone(390)).visit(Site.open().linkMailedTo(email));
        phone.click("sign-in-offer-code");
        var code = phone.see("sign-in-code-shown").textContent();

        desk.type("sign-in-code", "222 222");
        desk.click("sign-in-code-enter");
        assertThat(desk.see("sign-in-code")).hasAttribute("invalid", "");
        desk.type("sign-in-code", code.toLowerCase(Locale.ROOT));
        desk.click("sign-in-code-enter");
        assertThat(desk.see("account-facts")).containsText(email);

        phone.click("sign-in-enter");
        assertThat(phone.page().locator("h1")).hasText("Deze link werkt niet meer");
    }

    @Test
    void oneClickInTheDemoIsEnoughAlsoToBecomeSomeoneElse() {
        var visitor = stranger();
        for (var name : List.of("Leen Verbeeck", "Mieke Dierckx")) {
            visitor.visit("/demo");
            visitor.see("demo-person", name).first().click();
            visitor.arrive("/");
            assertThat(visitor.see("nav-me")).containsText(name);
        }
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowsersPage() {
        var email = unique("gast").replace(' ', '.') + "@voorbeeld.be";
        Site.open().bean(People.class).register("Gust Gast", email, Locale.of("nl"));
        var atHome = signedIn(email).visit("/");
        var atSchool = signedIn(email).visit("/me");
        assertThat(atHome.see("nav-today")).isVisible();

        atSchool.click("sign-out-everywhere");
        assertThat(atSchool.see("sign-in-email")).isVisible();
        assertThat(atHome.see("sign-in-email")).isVisible();
        atHome.visit("/me");
        assertThat(atHome.see("sign-in-email")).isVisible();
    }
}
