package org.leerkring.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Browsers for one test. They close after it; a test that fails leaves a picture of each. */
abstract class Journey {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Two members of the demo's school leaders, and the community they share. */
    static final String MIEKE = "mieke.dierckx@voorbeeld.be";

    /** Reads English. */
    static final String BART = "bart.vangorp@voorbeeld.be";

    static final String TOM = "tom.baeten@voorbeeld.be";

    /** Their coach. */
    static final String AN = "an.peeters@voorbeeld.be";

    /** Coordinates the demo's network. */
    static final String KOEN = "koen.wuyts@voorbeeld.be";

    /** Looks after the installation. */
    static final String GRIET = "griet.maes@voorbeeld.be";

    static final String CIRCLE = "/kringen/schoolleiders-kempen/vragen";

    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    @SuppressWarnings("unused")
    private final AfterTestExecutionCallback pictures = test -> test.getExecutionException()
            .ifPresent(_ -> takePictures(test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName()));

    /** Someone who is not signed in. */
    Visitor stranger() {
        return stranger(desk());
    }

    Visitor stranger(NewContextOptions device) {
        var browser =
                Browsers.chromium().newContext(device.setBaseURL(Site.open().address()));
        browser.setDefaultTimeout(Browsers.PATIENCE.toMillis());
        browser.setDefaultNavigationTimeout(Browsers.PATIENCE.toMillis());
        var visitor = new Visitor(browser);
        visitors.add(visitor);
        return visitor;
    }

    Visitor signedIn(String email) {
        return signedIn(email, desk());
    }

    Visitor signedIn(String email, NewContextOptions device) {
        var visitor = stranger(device);
        visitor.browser().addCookies(List.of(Site.open().device(email)));
        return visitor;
    }

    /** Signed in at another Leerkring than the one with the demo. */
    Visitor signedIn(Site site, String email) {
        var visitor = stranger();
        visitor.browser().addCookies(List.of(site.device(email)));
        return visitor;
    }

    /** Fits its screen and is free of what a machine finds grave; a picture is kept to look at. */
    static void checked(Visitor visitor, String name) {
        visitor.page()
                .screenshot(
                        new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits")
                .isEqualTo(true);
        assertThat(new AxeBuilder(visitor.page())
                        .exclude(Pages.FRAMES).analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .flatMap(rule -> rule.getNodes().stream().map(node -> "%s: %s at %s, %s"
                                        .formatted(name, rule.getId(), node.getTarget(), node.getFailureSummary()))))
                .isEmpty();
    }

    static NewContextOptions desk() {
        return new NewContextOptions()
                .setViewportSize(1360, 820)
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels");
    }

    static NewContextOptions phone(int width) {
        return desk().setViewportSize(width, 844).setHasTouch(true).setIsMobile(true);
    }

    /** Each journey's own words, so that it never finds another one's. */
    static String unique(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void leave() {
        var troubles = visitors.stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .toList();
        visitors.forEach(visitor -> visitor.browser().close());
        assertThat(troubles).as("what went wrong in the browsers").isEmpty();
    }

    private void takePictures(String name) {
        for (var i = 0; i < visitors.size(); i++) {
            var file = Path.of("target", "journeys", name + "-" + (i + 1) + ".png");
            visitors.get(i).page().screenshot(new ScreenshotOptions().setPath(file));
        }
    }
}
