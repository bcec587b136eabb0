package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator looks after accounts, and someone leaves for good. */
class AccountsIT extends Journey {

    @Test
    void whoIsSignedOutFromAfarHasToComeInAgain() {
        var circle = new FreshCircle(Site.open());
        var an = circle.member(unique("An"));
        var ansPage = signedIn(an).visit("/me");
        var admin = signedIn(FreshCircle.administrator(Site.open())).visit("/beheer/personen");
        admin.type("accounts-search", an);
        assertThat(admin.see("account")).hasCount(1);
        assertThat(admin.see("account")).containsText("op één toestel");

        admin.click("account-manage");
        admin.click("account-sign-out");

        assertThat(ansPage.page()).hasURL(Pattern.compile("/sign-in"));
        assertThat(admin.see("account")).containsText("nergens aangemeld");
        admin.visit("/logboek");
        assertThat(admin.see("log-line").first()).containsText("Meldde iemand overal af");
    }

    @Test
    void whoLeavesIsAskedForTheirNameAndIsGone() {
        var circle = new FreshCircle(Site.open());
        var name = unique("An");
        var an = circle.member(name);
        var bo = signedIn(circle.member("Bo Bosmans")).visit(circle.page("startdocument/schrijven"));
        bo.click("charter-save");
        assertThat(bo.see("charter-not-yet")).containsText(name);

        var ansPhone = signedIn(an, phone(390)).visit("/me");
        ansPhone.see("leave-begin").tap();
        assertThat(ansPhone.see("leave-close")).isDisabled();
        ansPhone.type("leave-name", name);
        ansPhone.see("leave-close").tap();

        assertThat(ansPhone.page()).hasURL(Pattern.compile("/sign-in"));
        assertThat(bo.see("charter-not-yet")).hasCount(0);
        ansPhone.visit("/");
        assertThat(ansPhone.page()).hasURL(Pattern.compile("/sign-in"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,desk", "DARK,desk", "LIGHT,phone", "DARK,phone"})
    void noPageShutsAnyoneOut(ColorScheme scheme, String device) {
        var options = (device.equals("desk") ? desk() : phone(390)).setColorScheme(scheme);
        var admin = signedIn(FreshCircle.administrator(Site.open()), options).visit("/beheer/personen");
        var name = "-" + device + "-" + scheme.name().toLowerCase(Locale.ROOT);
        assertThat(admin.see("account").first()).isVisible();
        checked(admin, "accounts" + name);
        admin.see("account-manage").first().click();
        assertThat(admin.see("account-close")).isVisible();
        checked(admin, "account" + name);
        admin.visit("/logboek").see("log-scope").locator("input").last().click();
        assertThat(admin.see("log-line").first()).isVisible();
        checked(admin, "log" + name);
        admin.visit("/me");
        admin.click("leave-begin");
        assertThat(admin.see("leave-name")).isVisible();
        checked(admin, "account-me" + name);
    }
}
