package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member leads a whole incident round: one brings a case, three others think along, and the server goes down in it. */
class IntervisionIT extends Journey {

    private static final int NARROW = 360;

    /** As long as a phase takes here. */
    private static final int SECONDS = 20;

    private static final String ADVICE = "Bel de ouders zelf, vandaag nog";
    private static final String GUESS = "De juf voelt zich niet gesteund";
    private static final String NOTE = "Ik had de juf eerst moeten horen";

    private String slug;
    private Visitor els;
    private Visitor mieke;
    private Visitor tom;
    private Visitor nora;
    private Visitor bart;
    private String round;

    @BeforeEach
    void fiveMembersAndACase() {
        var circle = new FreshCircle(Site.open());
        var miekes = circle.member("Mieke Dierckx");
        slug = Site.open()
                .bean(Communities.class)
                .roster(circle.id())
                .community()
                .slug();
        var cases = Site.open().bean(Cases.class);
        var bringer = person(miekes);
        var theCase = cases.begin(
                circle.id(),
                new CaseText(
                        "De boze ouder",
                        "Hoe sta ik achter mijn juf zonder de ouder te verliezen?",
                        "Een vader stond dinsdag roepend aan de poort",
                        "Ik gaf hem gelijk waar de juf bij stond",
                        "",
                        "",
                        ""),
                Confidentiality.ROUND,
                bringer);
        cases.offer(theCase, bringer);
        els = signedIn(circle.member("Els Wouters"));
        mieke = signedIn(miekes, phone(NARROW));
        tom = signedIn(circle.member("Tom Baeten"), phone(NARROW));
        nora = signedIn(circle.member("Nora Aerts"), tablet());
        bart = signedIn(circle.member("Bart Van Gorp"));
    }

    @AfterEach
    void theSiteIsUpForTheNext() {
        Site.open().startIfDown();
    }

    @Test
    void theFormHoldsTheClockIsOneTheCaseStaysInTheRoomAndNothingIsLost() {
        everyoneComesIn();
        theFacilitatorBegins();
        factsAreAskedAndTheServerGoesDown();
        theBringerIsAwayFromTheTable();
        theBringerHearsAdviceAndMaySayNothing();
        theBringerDecidesAndTheRoundIsOver();
        whatWasSaidIsWiped();
    }

    private void everyoneComesIn() {
        els.visit("/kringen/" + slug + "/intervisie");
        els.click("round-start");
        els.click("round-open");
        els.page().waitForURL("**/ronde/*");
        round = URI.create(els.page().url()).getPath();
        passTheRoomCheck(els);
        for (var each : List.of(mieke, tom, nora, bart)) {
            each.visit("/kringen/" + slug + "/intervisie");
            each.see("round-go").first().click();
            each.arrive(round);
            assertThat(each.see("round-case")).hasCount(0);
            each.click("round-join");
            passTheRoomCheck(each);
        }
        mieke.see("round-case-select").click();
        mieke.page()
                .locator(
                        "vaadin-select-item",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("De boze ouder"))
                .click();
        mieke.click("round-bring");
        assertThat(els.see("round-bringer")).containsText("Mieke");
        assertThat(els.see("seat")).hasCount(5);
        checked(tom, "round-gathering-360");
    }

    private void theFacilitatorBegins() {
        els.click("round-begin");
        assertThat(tom.see("round-where")).containsText("Terugblik");
        shortenPhases();
        els.click("round-pause");
        assertThat(els.see("round-resume")).isVisible();
        var standing = els.see("round-time").textContent();
        everyone().forEach(each -> assertThat(each.see("round-time")).hasText(standing));
        els.click("round-resume");

        els.click("round-skip");
        onTo("Kiezen");
        onTo("Vragen stellen");
        assertThat(tom.see("round-asked")).containsText("feiten");
        assertThat(mieke.see("round-asked")).containsText("feitelijk");
        assertThat(tom.see("round-case-happened")).containsText("roepend aan de poort");
    }

    private void factsAreAskedAndTheServerGoesDown() {
        tom.type("say-words-question", "Wie stond er nog aan de poort?");
        assertThat(els.see("seat", "schrijft").filter(withText("Tom"))).isVisible();
        tom.click("round-say-question");
        everyone().forEach(each -> assertThat(each.see("said-words")).containsText("nog aan de poort"));
        mieke.see("said")
                .filter(withText("nog aan de poort"))
                .getByTestId("round-answered")
                .click();
        assertThat(nora.see("said-answered")).isVisible();
        assertThat(els.see("say-advice")).hasCount(0);

        nora.field("say-words-question").pressSequentially("Hoe lang");
        mieke.field("round-note").fill(NOTE);
        assertThat(bart.see("seat", "schrijft").filter(withText("Nora"))).isVisible();
        everyone().forEach(each -> each.page().evaluate("window.before = true"));
        Site.open().stop();
        assertThat(nora.see("connection")).isVisible();
        nora.field("say-words-question").pressSequentially(" duurde het?");
        Site.open().start();

        everyone().forEach(each -> {
            each.page().waitForFunction("() => !window.before"); // it found the new server by itself
            each.arrive(round);
            assertThat(each.see("connection")).not().isVisible();
            assertThat(each.see("round-where")).containsText("Vragen stellen");
            assertThat(each.see("said-words")).containsText("nog aan de poort");
            assertThat(each.see("seat")).hasCount(5);
        });
        assertThat(nora.field("say-words-question")).hasValue("Hoe lang duurde het?");
        nora.click("round-say-question");
        assertThat(mieke.see("said-words").last()).containsText("Hoe lang duurde het?");
        assertThat(mieke.field("round-note")).hasValue(NOTE);
        assertThat(els.page().locator("lk-round-clock").first()).hasAttribute("mood", "over");
        checked(mieke, "round-questions-bringer-360");
        checked(nora, "round-questions-tablet");
    }

    private void theBringerIsAwayFromTheTable() {
        onTo("Analyse");
        assertThat(mieke.see("say-hypothesis")).hasCount(0);
        bart.type("say-words-hypothesis", GUESS);
        bart.click("round-say-hypothesis");
        assertThat(tom.see("said-words").filter(withText(GUESS))).isVisible();
        assertThat(mieke.see("said-words").filter(withText(GUESS))).hasCount(0);
        checked(mieke, "round-away-360");
    }

    private void theBringerHearsAdviceAndMaySayNothing() {
        onTo("Advies");
        tom.type("say-words-advice", ADVICE);
        tom.click("round-say-advice");
        assertThat(mieke.see("said-words").filter(withText(ADVICE))).isVisible();
        assertThat(mieke.see("round-composer")).not().isVisible();
        assertThat(mieke.field("round-note")).hasValue(NOTE);
        assertThat(tom.page().content()).doesNotContain(NOTE);
        checked(tom, "round-advice-360");
        checked(els, "round-advice-leading");
    }

    private void theBringerDecidesAndTheRoundIsOver() {
        onTo("Besluit en volgende stap");
        mieke.type("say-words-action", "Morgen spreek ik met de juf");
        mieke.click("round-say-action");
        assertThat(els.see("said-words").filter(withText("Morgen spreek ik"))).isVisible();
        next(els.see("round-ended"));
        everyone().forEach(each -> assertThat(each.see("round-ended")).isVisible());
        assertThat(bart.see("round-steps")).containsText("overgeslagen");
        nora.field("round-learning").fill("Eerst luisteren, dan pas oplossen");
        assertThat(bart.field("round-learning")).hasValue("Eerst luisteren, dan pas oplossen");
        assertThat(tom.see("round-wipe")).hasCount(0);
        checked(mieke, "round-ended-360");
    }

    private void whatWasSaidIsWiped() {
        mieke.click("round-wipe");
        mieke.click("round-wipe-sure");
        everyone().forEach(each -> assertThat(each.see("said")).hasCount(0));
        for (var each : List.of(mieke, bart)) {
            each.page().reload();
            assertThat(each.see("round-ended")).isVisible();
            assertThat(each.page().content()).doesNotContain(ADVICE, GUESS, NOTE, "aan de poort");
            assertThat(each.field("round-learning")).hasValue("Eerst luisteren, dan pas oplossen");
        }
        assertThat(count("rounds_contribution")).isZero();
    }

    private static void passTheRoomCheck(Visitor each) {
        each.see("round-alone").locator("input").check();
        each.click("round-agree");
        assertThat(each.see("round-gathering")).isVisible();
    }

    private void onTo(String phase) {
        next(els.page().locator("[aria-current=step]").filter(withText(phase)));
        everyone().forEach(each -> assertThat(each.see("round-where")).containsText(phase));
    }

    /** The facilitator goes on; with time left it is asked once more. */
    private void next(Locator there) {
        els.click("round-next");
        var sure = els.see("round-sure");
        assertThat(sure.or(there).first()).isVisible();
        if (sure.isVisible()) {
            sure.click();
        }
    }

    /** A round of an hour in two minutes: only how long a phase was given is another figure. */
    private void shortenPhases() {
        Site.open()
                .bean(JdbcClient.class)
                .sql("update rounds_step set planned_millis = :millis where round_id = :round")
                .param("millis", SECONDS * 1_000)
                .param("round", id().value())
                .update();
    }

    private long count(String table) {
        return Site.open()
                .bean(JdbcClient.class)
                .sql("select count(*) from " + table + " where round_id = :round")
                .param("round", id().value())
                .query(Long.class)
                .single();
    }

    private RoundId id() {
        return RoundPaths.parse(round.substring(round.lastIndexOf('/') + 1)).orElseThrow();
    }

    private List<Visitor> everyone() {
        return List.of(els, mieke, tom, nora, bart);
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static NewContextOptions tablet() {
        return desk().setViewportSize(820, 1180).setHasTouch(true);
    }

    private static PersonId person(String email) {
        return Site.open().person(email).id();
    }
}
