package org.leerkring.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every page, under {@code target/screens}, to lay beside the drawings. */
class ScreensIT extends Journey {

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void atADesk(ColorScheme scheme) {
        take("desk", scheme, desk());
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void onAPhone(ColorScheme scheme) {
        take("phone", scheme, phone(390));
    }

    private void take(String device, ColorScheme scheme, NewContextOptions options) {
        var folder = Path.of("target", "screens");
        var wide = new Pages(this, new Pages.Dress(scheme, "nl"), options)
                .all()
                .filter(shown -> {
                    var name = shown.name() + "-" + device + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                    shown.page()
                            .screenshot(
                                    new ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name)));
                    return !shown.page()
                            .evaluate("document.documentElement.scrollWidth <= innerWidth")
                            .equals(true);
                })
                .map(Pages.Shown::name)
                .toList();
        assertThat(wide).as("pages wider than the screen").isEmpty();
    }
}
