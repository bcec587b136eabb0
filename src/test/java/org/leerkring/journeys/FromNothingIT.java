package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.people.signin.SetupLog;

/** From an empty installation to a community that promised each other something, each in their own browser. */
class FromNothingIT extends Journey {

    private static final String COORDINATOR = "griet@voorbeeld.be";
    private static final String COACH = "katrien@voorbeeld.be";
    private static final int MEMBERS = 14;

    private static final String SCHOOLS = """
            Schoolnummer;Naam;Niveau;Gemeente;Regio;Scholengroep
            10001;De Linde;gewoon basisonderwijs;Geel;Kempen;Ten Boom
            10002;De Beuk;gewoon basisonderwijs;Mol;Kempen;Ten Boom
            """;

    private Site site;

    @BeforeEach
    void anEmptyInstallation() {
        site = Site.unused();
    }

    @AfterEach
    void stop() {
        site.stop();
    }

    @Test
    void aNetworkItsCommunitiesAndTheirMembersComeToBe() {
        administratorFoundsTheNetwork();
        coordinatorSetsItUp();
        coachInvitesFourteen();
        memberComesInOnAPhone();
    }

    private void administratorFoundsTheNetwork() {
        var an = stranger().visit(site.address() + "/");
        an.type("setup-code", site.made(SetupLog.class).code());
        an.type("setup-name", "An Beheerder");
        an.type("setup-email", "an@voorbeeld.be");
        an.click("setup-send");
        // someone with nothing yet is told what comes first
        an.see("waiting-item").first().click();
        an.type("found-name", "Netwerk Kempen");
        an.click("found-send");
        an.click("tab-coordinatoren");
        an.type("appoint-email", COORDINATOR);
        an.type("appoint-name", "Griet Claes");
        an.click("appoint-send");
        assertThat(an.see("coordinator", "Griet Claes")).isVisible();
    }

    private void coordinatorSetsItUp() {
        var griet = stranger().visit(site.address() + "/sign-in");
        griet.type("sign-in-email", COORDINATOR);
        griet.click("sign-in-send");
        griet.visit(site.linkMailedTo(COORDINATOR)).click("sign-in-enter");
        assertThat(griet.see("waiting-item").first()).isVisible();
        checked(griet, "today-coordinator");
        griet.see("waiting-item", "scholen").click();

        griet.click("schools-import");
        griet.see("import-upload")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("scholen.csv", "text/csv", SCHOOLS.getBytes(StandardCharsets.UTF_8)));
        griet.click("import-confirm");
        assertThat(griet.see("import-done")).containsText("2 scholen");

        griet.click("tab-kringen");
        assertThat(griet.see("communities-empty")).isVisible();
        checked(griet, "network-communities-empty");
        griet.click("community-found");
        griet.type("found-list", """
                Schoolleiders Kempen; LGSL; Zorg dragen voor je team; %s
                Begeleiders Kempen; LGLB
                Zonder soort
                Schoolleiders Kempen; LGSL""".formatted(COACH));
        assertThat(griet.see("found-row")).hasCount(4);
        checked(griet, "network-communities-found");
        griet.click("found-do");
        assertThat(griet.see("network-community")).hasCount(2);
        // what could not be founded stays to be mended
        assertThat(griet.field("found-list")).hasValue(Pattern.compile("Zonder soort\\nSchoolleiders Kempen.*"));
        checked(griet, "network-communities");
    }

    private void coachInvitesFourteen() {
        var coach = stranger().visit(site.linkMailedTo(COACH));
        checked(coach, "invitation-coach");
        coach.type("invitation-name", "Katrien Coach");
        coach.click("invitation-accept");
        coach.arrive("/").see("waiting-item").first().click();
        coach.type(
                "invite-people",
                IntStream.rangeClosed(1, MEMBERS)
                                .mapToObj(number -> "Lid %1$d;lid%1$d@voorbeeld.be;De Linde".formatted(number))
                                .collect(Collectors.joining("\n"))
                        + "\ngeen adres");
        assertThat(coach.see("invite-row")).hasCount(MEMBERS + 1);
        coach.type("invite-welcome", "Fijn dat je erbij bent.");
        checked(coach, "invite");
        coach.click("invite-send");
        assertThat(coach.see("invitation")).hasCount(MEMBERS);
        assertThat(coach.field("invite-people")).hasValue("geen adres");
        checked(coach, "members-invited");

        coach.click("tab-startdocument");
        coach.click("charter-begin");
        coach.type("charter-write-learning", "Hoe we nieuwe leraren goed laten starten.");
        coach.click("charter-save");
        assertThat(coach.see("charter-learning")).containsText("nieuwe leraren");
    }

    private void memberComesInOnAPhone() {
        var link = site.linkMailedTo("lid3@voorbeeld.be");
        var phone = stranger(phone(390)).visit(link);
        assertThat(phone.see("invitation-welcome")).hasText("Fijn dat je erbij bent.");
        checked(phone, "invitation-phone");
        phone.see("invitation-accept").tap();
        phone.arrive("/").see("waiting-item", "Onderteken het startdocument").tap();
        phone.see("charter-agree").tap();
        assertThat(phone.see("charter-count")).hasText("2 van 2");

        var twice = stranger().visit(link);
        assertThat(twice.see("invitation-accepted")).isVisible();
        var wrong = signedIn(site, COACH).visit(site.linkMailedTo("lid4@voorbeeld.be"));
        assertThat(wrong.see("invitation-accept")).isHidden();
        assertThat(wrong.see("invitation-on")).isVisible();
    }
}
