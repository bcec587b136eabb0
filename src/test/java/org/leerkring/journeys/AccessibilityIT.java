package org.leerkring.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, by the rules a machine can check: light and dark, in both languages. */
class AccessibilityIT extends Journey {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /**
     * What Vaadin's menu bar does while it is open, and no page of ours can change: it tells of each item that it is not
     * selected, and keeps what traps the focus among its children.
     */
    private static final Set<String> OF_AN_OPEN_MENU = Set.of("aria-allowed-attr", "aria-required-children");

    /** Contrast does not depend on the words, nor names and roles on the colours: each is seen once on each page. */
    static Stream<Pages.Dress> dresses() {
        return Stream.of(new Pages.Dress(ColorScheme.LIGHT, "nl"), new Pages.Dress(ColorScheme.DARK, "en"));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void noPageShutsAnyoneOut(Pages.Dress dress) {
        var pages = new Pages(this, dress, desk());
        var findings = pages.all().flatMap(AccessibilityIT::findings).toList();
        assertThat(findings).isEmpty();
    }

    private static Stream<String> findings(Pages.Shown shown) {
        var report = new AxeBuilder(shown.page()).exclude(Pages.FRAMES).analyze();
        assertThat(report.getPasses())
                .as("rules that were looked at on " + shown.name())
                .isNotEmpty();
        return report.getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream()
                        .filter(node -> !isOfAnOpenMenu(rule.getId(), String.valueOf(node.getTarget())))
                        .map(node -> "%s: %s at %s, %s"
                                .formatted(shown.name(), rule.getId(), node.getTarget(), node.getFailureSummary())));
    }

    private static boolean isOfAnOpenMenu(String rule, String target) {
        return OF_AN_OPEN_MENU.contains(rule) && target.contains("vaadin-menu-bar");
    }
}
