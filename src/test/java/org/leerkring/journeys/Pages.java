package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.MailedLink;

/** Every page there is, one after the other, each shown and settled. */
final class Pages {

    /** Who sees them in which language. */
    private static final Map<String, String> SPEAKERS = Map.of("nl", Journey.MIEKE, "en", Journey.BART);

    private static final AskingBrowser SCHOOL = new AskingBrowser("school", "", "Edge · Windows");

    private final Visitor stranger;
    private final Visitor member;

    Pages(Journey journey, Dress dress, NewContextOptions device) {
        device.setColorScheme(dress.scheme())
                .setLocale(dress.language() + "-BE")
                .setReducedMotion(ReducedMotion.REDUCE);
        stranger = journey.stranger(device);
        member = journey.signedIn(SPEAKERS.get(dress.language()), device);
    }

    /** Lazily: each is shown when it is asked for, in place of the one before. */
    Stream<Shown> all() {
        return Stream.of(
                        page("sign-in", stranger, "/sign-in", it -> seen(it, "sign-in-email")),
                        page("sign-in-sent", stranger, "/sign-in", Pages::askForALink),
                        page("sign-in-link", stranger, "/sign-in", Pages::openALinkElsewhere),
                        page("offline", stranger, "/offline.html", it -> it.page()
                                .locator("h1")
                                .waitFor()),
                        page("demo", stranger, "/demo", it -> seen(it, "demo-person")),
                        page("demo-mail", stranger, "/demo/mail", it -> it.page()
                                .locator("h1")
                                .waitFor()),
                        page("today", member, "/", it -> seen(it, "waiting")),
                        page("circles", member, "/kringen", it -> seen(it, "community-card")),
                        page("feed", member, Journey.CIRCLE, it -> seen(it, "question-card")),
                        page("ask", member, Journey.CIRCLE + "?vraag", it -> seen(it, "ask-title")),
                        page("thread", member, Journey.CIRCLE, Pages::openAThread),
                        page("thread-done", member, Journey.CIRCLE + "?toon=done", Pages::openTheFirst),
                        page("members", member, Journey.CIRCLE.replace("vragen", "leden"), it -> seen(it, "member")),
                        page("account", member, "/me", it -> seen(it, "account-facts")),
                        page("expertise", member, "/wie-weet-wat", it -> seen(it, "expertise-empty")),
                        page("expertise-found", member, "/wie-weet-wat", Pages::lookForSomeone),
                        page("not-found", member, "/nergens", it -> seen(it, "not-found")))
                .map(Opening::show);
    }

    private static Opening page(String name, Visitor visitor, String path, Consumer<Visitor> settle) {
        return () -> {
            visitor.visit(path);
            settle.accept(visitor);
            return new Shown(name, visitor.page());
        };
    }

    private static void seen(Visitor visitor, String testId) {
        assertThat(visitor.see(testId).first()).isVisible();
    }

    private static void askForALink(Visitor visitor) {
        visitor.type("sign-in-email", "niemand@voorbeeld.be");
        visitor.click("sign-in-send");
        seen(visitor, "sign-in-sent");
    }

    /** In a browser that did not ask for it, up to the code. */
    private static void openALinkElsewhere(Visitor visitor) {
        visitor.visit("/sign-in/link#" + Site.open().made(MailedLink.class).token(SCHOOL));
        visitor.click("sign-in-offer-code");
        seen(visitor, "sign-in-code-shown");
    }

    private static void lookForSomeone(Visitor visitor) {
        visitor.type("expertise-search", "tom");
        seen(visitor, "finding");
    }

    private static void openAThread(Visitor visitor) {
        visitor.see("question-card", "Hoe regelen jullie vervangingen").click();
        seen(visitor, "reply");
    }

    private static void openTheFirst(Visitor visitor) {
        visitor.see("question-card").first().click();
        seen(visitor, "reply");
    }

    record Dress(ColorScheme scheme, String language) {}

    /** A page that is on the screen now. */
    record Shown(String name, Page page) {}

    @FunctionalInterface
    private interface Opening {
        Shown show();
    }
}
