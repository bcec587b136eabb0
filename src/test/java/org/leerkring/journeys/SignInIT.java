package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.leerkring.people.People;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;

/** Getting in with nothing but a mailbox, and out again. */
class SignInIT extends Journey {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/sign-in/link\\?\\S+");

    @Test
    void aMailedLinkLeadsToWhereOneWasGoing() {
        var jan = stranger().visit(CIRCLE);
        assertThat(jan.page()).hasURL(Pattern.compile("/sign-in\\b"));
        jan.type("sign-in-email", "jan.verlinden@voorbeeld.be");
        jan.click("sign-in-send");
        assertThat(jan.see("sign-in-sent")).isVisible();

        jan.visit(linkMailedTo("jan.verlinden@voorbeeld.be"));
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
        var link = linkMailedTo("pia.daems@voorbeeld.be");
        jan.visit(link).click("sign-in-enter");
        assertThat(jan.see("nav-today")).isVisible();

        var thief = stranger().visit(link);
        thief.click("sign-in-enter");
        assertThat(thief.page().locator("h1")).hasText("Deze link werkt niet meer");
        assertThat(thief.see("sign-in-email")).isVisible();
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

    /** The letter is written on a thread of its own, a moment after the page says so. */
    private static String linkMailedTo(String email) {
        var post = Site.open().bean(Post.class);
        return Awaitility.await()
                .atMost(Browsers.PATIENCE)
                .until(
                        () -> post.newest(20).stream()
                                .filter(letter -> letter.recipient().equals(email))
                                .map(SentLetter::text)
                                .map(LINK::matcher)
                                .filter(Matcher::find)
                                .map(Matcher::group)
                                .findFirst()
                                .orElse(""),
                        link -> !link.isEmpty());
    }
}
