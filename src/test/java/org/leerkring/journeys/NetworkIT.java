package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.networks.schoollist.Lists;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From nothing to a network with coordinators, settings, schools and a day to look forward to. */
class NetworkIT extends Journey {

    private static final String LIST = """
            Schoolnummer;Naam;Niveau;Gemeente;Regio;Scholengroep
            10001;De Linde;gewoon basisonderwijs;Geel;Kempen;Ten Boom
            10002;École Genève;311;Brussel;Brussel;
            10003;Sint-Jan;universiteit;Mol;Kempen;
            10004;De Beuk;211;Mol;Kempen;
            10004;De Eik;211;Mol;Kempen;
            """;

    private String coordinator = "";

    @BeforeEach
    void tomLooksAfterTheInstallation() {
        Site.open()
                .bean(JdbcClient.class)
                .sql("update people_person set administrator = true where email = ?")
                .param(TOM)
                .update();
        coordinator = unique("griet").replace(' ', '.') + "@voorbeeld.be";
    }

    @Test
    void anAdministratorFoundsANetworkAndItsCoordinatorSetsItUp() {
        var tom = signedIn(TOM).visit("/netwerken");
        tom.type("found-name", unique("Netwerk Hageland"));
        checked(tom, "networks");
        tom.click("found-send");
        assertThat(tom.see("first-steps")).isVisible();
        checked(tom, "network-first-steps");

        tom.click("tab-coordinatoren");
        tom.type("appoint-email", coordinator);
        tom.click("appoint-send");
        assertThat(tom.see("refusal")).isVisible();
        tom.type("appoint-name", "Griet Claes");
        checked(tom, "network-coordinators");
        tom.click("appoint-send");
        assertThat(tom.see("coordinator", "Griet Claes")).isVisible();
        assertThat(tom.see("tab-network")).isVisible();

        var griet = signedIn(coordinator).visit("/netwerken");
        assertThat(griet.see("network-facts")).isVisible();
        settings(griet);
        importSchools(griet);
        calendar(griet);
        griet.click("tab-network");
        assertThat(griet.see("network-facts")).isVisible();
        checked(griet, "network-overview");
    }

    private void settings(Visitor griet) {
        griet.click("tab-instellingen");
        griet.type("settings-mostMembers", "1");
        griet.click("settings-save");
        assertThat(griet.see("refusal")).isVisible();
        griet.type("settings-mostMembers", "18");
        checked(griet, "network-settings");
        griet.click("settings-save");
        assertThat(griet.see("told")).isVisible();
        griet.page().reload();
        assertThat(griet.field("settings-mostMembers")).hasValue("18");
    }

    private void importSchools(Visitor griet) {
        griet.click("tab-scholen");
        assertThat(griet.see("empty")).isVisible();
        checked(griet, "network-schools-empty");
        griet.click("schools-import");
        upload(griet, "brochure.csv", "%PDF-1.7\n%no list".getBytes(StandardCharsets.UTF_8));
        assertThat(griet.see("import-refusal")).isVisible();
        checked(griet, "network-import");
        upload(griet, "scholen.csv", LIST.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(griet.see("proposed", "Sint-Jan")).containsText("universiteit");
        assertThat(griet.see("proposed", "De Eik")).containsText("rij 5");
        checked(griet, "network-import-proposal");
        griet.click("import-confirm");
        assertThat(griet.see("import-done")).containsText("2 scholen");
        griet.click("import-schools");
        assertThat(griet.see("school", "École Genève")).isVisible();
        checked(griet, "network-schools");
        griet.click("school-add");
        assertThat(griet.see("school-number")).isVisible();
        checked(griet, "network-school");
        griet.click("school-leave");
    }

    private void calendar(Visitor griet) {
        griet.click("tab-kalender");
        griet.click("year-add");
        checked(griet, "network-year");
        griet.click("year-save");
        assertThat(griet.see("year")).isVisible();
        griet.click("day-add");
        griet.type("day-title", "Vormingsdag intervisie");
        griet.type("day-place", "Geel");
        griet.type("day-fromDate", "3/12/2026");
        griet.field("day-fromDate").press("Enter");
        griet.type("day-starts", "09:30");
        griet.field("day-starts").press("Enter");
        checked(griet, "network-day");
        griet.click("day-save");
        assertThat(griet.see("day", "Vormingsdag intervisie")).containsText("09:30");
        checked(griet, "network-calendar");
    }

    @Test
    void manySchoolsAreTakenInWhileOneDoesSomethingElse() {
        var tom = signedIn(TOM).visit("/netwerken");
        tom.type("found-name", unique("Netwerk Groot"));
        tom.click("found-send");
        tom.click("tab-coordinatoren");
        tom.type("appoint-email", TOM);
        tom.click("appoint-send");
        assertThat(tom.see("coordinator")).isVisible();
        tom.page().reload();

        tom.click("tab-scholen");
        tom.click("schools-import");
        upload(tom, "groot.xlsx", Lists.workbook(Lists.csv(5_000, "")));
        tom.click("import-confirm");
        tom.click("import-back");
        assertThat(tom.see("schools-search")).isVisible();
        tom.click("schools-import");
        assertThat(tom.see("import-done")).containsText(Pattern.compile("5.000"));
    }

    @Test
    void everythingFitsAPhone() {
        var tom = signedIn(TOM, phone(360).setColorScheme(ColorScheme.DARK)).visit("/netwerken");
        checked(tom, "networks" + "-phone-dark");
        tom.see("network-open").first().click();
        assertThat(tom.see("network-facts")).isVisible();
        checked(tom, "network-overview" + "-phone-dark");
        for (var tab : new String[] {"scholen", "kalender", "coordinatoren", "instellingen"}) {
            tom.click("tab-" + tab);
            assertThat(tom.see("tab-" + tab)).hasAttribute("aria-current", "page");
            checked(tom, "network-" + tab + "-phone-dark");
        }
    }

    private static void upload(Visitor visitor, String name, byte[] bytes) {
        visitor.see("import-upload")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }
}
