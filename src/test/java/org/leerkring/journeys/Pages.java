package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.leerkring.communities.Communities;
import org.leerkring.people.People;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.MailedLink;
import org.leerkring.post.Letter;
import org.leerkring.post.Post;
import org.leerkring.post.links.ActionLinks;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollLine;
import org.leerkring.sessions.polls.PollPaths;
import org.leerkring.sessions.polls.PollRequest;
import org.leerkring.sessions.polls.Region;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page there is, one after the other, each shown and settled. */
final class Pages {

    /** Who sees them in which language. */
    private static final Map<String, String> SPEAKERS = Map.of("nl", Journey.MIEKE, "en", Journey.BART);

    private static final AskingBrowser SCHOOL = new AskingBrowser("school", "", "Edge · Windows");

    private static final String CHARTER = Journey.CIRCLE.replace("vragen", "startdocument");
    private static final String METHODS = Journey.CIRCLE.replace("vragen", "intervisie/methodes");
    private static final String CASES = Journey.CIRCLE.replace("vragen", "intervisie");
    private static final String MEMBERS = Journey.CIRCLE.replace("vragen", "leden");
    /** What axe cannot look into: a mail is shown in a frame where no script runs, and axe would wait for one forever. */
    static final String FRAMES = "iframe[sandbox]";

    /** But for what holds a page or a dialog together, and never is an element of its own. */
    private static final String UNDEFINED = """
            () => {
              const names = [...document.querySelectorAll(':not(:defined)')].map((it) => it.localName);
              return [...new Set(names)].filter((it) => !/^flow-container|^vaadin-dialog-content$/.test(it)).join();
            }
            """;

    private static final String ARCHIVE = Journey.CIRCLE.replace("vragen", "archief");

    private final Visitor stranger;
    private final Visitor member;
    private final Visitor coach;
    private final Visitor guest;
    private final Visitor coordinator;
    private final Visitor administrator;

    private final String network = "/netwerken/" + firstNetwork();

    Pages(Journey journey, Dress dress, NewContextOptions device) {
        device.setColorScheme(dress.scheme())
                .setLocale(dress.language() + "-BE")
                .setReducedMotion(ReducedMotion.REDUCE);
        stranger = journey.stranger(device);
        member = journey.signedIn(SPEAKERS.get(dress.language()), device);
        coach = speaking(journey, Journey.AN, dress, device);
        guest = speaking(journey, SessionPages.INGE, dress, device);
        coordinator = speaking(journey, Journey.KOEN, dress, device);
        administrator = speaking(journey, Journey.GRIET, dress, device);
    }

    private static Visitor speaking(Journey journey, String email, Dress dress, NewContextOptions device) {
        var person = Site.open().person(email).id();
        Site.open().bean(People.class).speak(person, Locale.forLanguageTag(dress.language()));
        return journey.signedIn(email, device);
    }

    private static UUID firstNetwork() {
        return Site.open()
                .bean(JdbcClient.class)
                .sql("select id from networks_network order by id limit 1")
                .query(UUID.class)
                .single();
    }

    /** Lazily: each is shown when it is asked for, in place of the one before. */
    Stream<Shown> all() {
        return Stream.of(
                        doors(),
                        ofTheMember(),
                        SessionPages.ofTheMember(member),
                        RoundPages.of(member),
                        PracticePages.of(member),
                        ofTheCoach(),
                        SessionPages.ofTheCoach(coach),
                        SessionPages.ofTheGuest(guest),
                        ofTheCoordinator(),
                        ofTheAdministrator())
                .flatMap(pages -> pages)
                .map(Opening::show);
    }

    private Stream<Opening> doors() {
        return Stream.of(
                page("sign-in", stranger, "/sign-in", "sign-in-email"),
                page("sign-in-sent", stranger, "/sign-in", Pages::askForALink),
                page("sign-in-link", stranger, "/sign-in", Pages::openALinkElsewhere),
                page("invitation", stranger, "/sign-in", it -> openInvitation(it, "Liesbeth Cools", "invitation-open")),
                page(
                        "invitation-late",
                        stranger,
                        "/sign-in",
                        it -> openInvitation(it, "Ingrid Proost", "invitation-expired")),
                page("invitation-gone", stranger, "/uitnodiging#niemand", "invitation-on"),
                page("offline", stranger, "/offline.html", it -> it.page()
                        .locator("h1")
                        .waitFor()),
                page("demo", stranger, "/demo", "demo-person"),
                page("demo-mail", stranger, "/demo/mail?van=leen.verbeeck@voorbeeld.be", "mail-write"),
                page("demo-letter", stranger, "/demo/mail", Pages::openALetter),
                page("mail-action", stranger, "/sign-in", it -> openALink(it, "action-do")),
                page("mail-action-done", stranger, "/sign-in", it -> {
                    openALink(it, "action-do");
                    it.click("action-do");
                    seen(it, "action-undo");
                }));
    }

    private Stream<Opening> ofTheMember() {
        return Stream.of(
                page("today", member, "/", "waiting"),
                page("circles", member, "/kringen", "community-card"),
                page("feed", member, Journey.CIRCLE, "question-card"),
                page("ask", member, Journey.CIRCLE + "?vraag", "ask-title"),
                page("thread", member, Journey.CIRCLE, Pages::openAThread),
                page("thread-done", member, Journey.CIRCLE + "?toon=done", Pages::openTheFirst),
                page("members", member, MEMBERS, "member"),
                page("community-mail", member, MEMBERS.replace("leden", "mail"), "mail-address"),
                page("charter", member, CHARTER, "charter-count"),
                page("charter-differences", member, CHARTER + "/versies?van=2&tot=3", "charter-differences"),
                page("charter-write", member, CHARTER + "/schrijven", "charter-save"),
                page("methods", member, METHODS, "method"),
                page("method", member, METHODS + "/incident", "phase"),
                page("method-adapt", member, METHODS + "/incident", it -> {
                    it.click("method-copy");
                    it.see("phase-open").first().click();
                    seen(it, "phase-form");
                }),
                page("intervision", member, CASES, "case"),
                page("case-new", member, CASES + "/casus/nieuw", "case-title"),
                page("case", member, CASES, it -> {
                    it.see("case-open").first().click();
                    seen(it, "case-seen");
                }),
                page("account", member, "/me", "account-facts"),
                page("account-leave", member, "/me", it -> {
                    it.click("leave-begin");
                    seen(it, "leave-close");
                }),
                page("expertise", member, "/wie-weet-wat", "expertise-suggestion"),
                page("expertise-found", member, "/wie-weet-wat", Pages::lookForSomeone),
                page("log", member, "/logboek", "log-filter"),
                page("not-found", member, "/nergens", "not-found"));
    }

    private Stream<Opening> ofTheCoach() {
        return Stream.of(
                page("archive", coach, ARCHIVE, "archive-choose"),
                page("members-coach", coach, MEMBERS, "invitation"),
                page("community-mail-coach", coach, MEMBERS.replace("leden", "mail"), "mail-prefix"),
                page("members-invite", coach, MEMBERS, it -> {
                    it.click("invite-open");
                    seen(it, "invite-people");
                }),
                page("poll-new", coach, Journey.CIRCLE.replace("vragen", "prikker/nieuw"), "poll-ask"),
                page("poll", coach, Journey.CIRCLE, Pages::openAPoll),
                page(
                        "ticket-questions",
                        coach,
                        Journey.CIRCLE.replace("vragen", "sessies/uitcheckvragen"),
                        "ticket-questions-save"),
                page("mail-queue", coach, Journey.CIRCLE.replace("vragen", "postbus"), "queue-empty"),
                page("members-menu", coach, MEMBERS, Pages::openAMenu));
    }

    private Stream<Opening> ofTheCoordinator() {
        return Stream.of(
                page("network", coordinator, network, "network-facts"),
                page("network-circles", coordinator, network + "/kringen", "network-community"),
                page("network-circle-describe", coordinator, network + "/kringen", it -> {
                    it.see("community-describe").first().click();
                    seen(it, "describe-name");
                }),
                page("network-schools", coordinator, network + "/scholen", "school"),
                page("network-school", coordinator, network + "/scholen", it -> {
                    it.see("school-open").first().click();
                    seen(it, "school-number");
                }),
                page("network-import", coordinator, network + "/scholen/import", "import-choose"),
                page("network-calendar", coordinator, network + "/kalender", "day"),
                page("network-coordinators", coordinator, network + "/coordinatoren", "coordinator"),
                page("network-settings", coordinator, network + "/instellingen", "settings-save"),
                page("network-log", coordinator, network + "/logboek", "log-filter"));
    }

    private Stream<Opening> ofTheAdministrator() {
        return Stream.of(
                page("today-caretaker", administrator, "/", "waiting"),
                page("networks", administrator, "/netwerken", "network-card"),
                page("accounts", administrator, "/beheer/personen", "account"),
                page("account-manage", administrator, "/beheer/personen", it -> {
                    it.see("account-manage").first().click();
                    seen(it, "account-address");
                }),
                page("log-all", administrator, "/logboek", "log-scope"));
    }

    static Opening page(String name, Visitor visitor, String path, String testId) {
        return page(name, visitor, path, it -> seen(it, testId));
    }

    static Opening page(String name, Visitor visitor, String path, Consumer<Visitor> settle) {
        return () -> {
            visitor.visit(path);
            settle.accept(visitor);
            allDefined(name, visitor);
            return new Shown(name, visitor.page());
        };
    }

    /** What a page is made of has to be in its bundle: what is not, shows nothing, and nobody is told. */
    private static void allDefined(String name, Visitor visitor) {
        Assertions.assertThat(visitor.page().evaluate(UNDEFINED))
                .as("elements of " + name + " that the browser does not know")
                .isEqualTo("");
    }

    static void seen(Visitor visitor, String testId) {
        assertThat(visitor.see(testId).first()).isVisible();
    }

    /** As it stands in a mail; without {@link Visitor#visit}, whose waiting this page's security policy forbids. */
    private static void openALink(Visitor visitor, String testId) {
        var site = Site.open();
        var person = site.person("pia.daems@voorbeeld.be").id();
        var community = site.bean(Communities.class).of(person).getFirst().id();
        visitor.page()
                .navigate("/doen#" + site.bean(ActionLinks.class).token("pause", person.value(), community.value()));
        seen(visitor, testId);
    }

    private static void openALetter(Visitor visitor) {
        Site.open()
                .bean(Post.class)
                .send(new Letter("leen.verbeeck@voorbeeld.be", "Welkom", "Dag Leen", "<p>Dag Leen</p>"));
        visitor.see("mail-letter").first().click();
        seen(visitor, "mail-answer");
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

    /** With a link of our own: nobody knows the ones the demo sent. */
    private static void openInvitation(Visitor visitor, String name, String testId) {
        var token = UUID.randomUUID().toString();
        Site.open()
                .bean(JdbcClient.class)
                .sql("update communities_invitation set token = sha2(:token, 256) where name = :name")
                .param("token", token)
                .param("name", name)
                .update();
        visitor.visit("/uitnodiging#" + token);
        seen(visitor, testId);
    }

    /** The circle's poll; the first time there is none yet. */
    private static void openAPoll(Visitor visitor) {
        var by = Site.open().person(Journey.AN).id();
        var polls = Site.open().bean(DatePolls.class);
        var circle = Site.open().bean(Communities.class).of(by).stream()
                .filter(one -> Journey.CIRCLE.contains("/" + one.slug() + "/"))
                .findFirst()
                .orElseThrow();
        var poll = polls.open(circle.id(), by).stream()
                .map(PollLine::id)
                .findFirst()
                .orElseGet(() -> polls.open(circle.id(), twoAfternoons(), by));
        visitor.visit("/" + PollPaths.poll(circle.slug(), poll));
        seen(visitor, "poll-answer-yes");
    }

    private static PollRequest twoAfternoons() {
        var now = Instant.now();
        var options = Stream.of(14, 16)
                .map(days -> now.plus(Duration.ofDays(days)))
                .map(starts -> new SessionTime(starts, starts.plus(Duration.ofHours(3)), Almanac.HERE))
                .toList();
        return new PollRequest("Lentesessie", options, now.plus(Duration.ofDays(7)), true, Set.of(Region.FLANDERS));
    }

    private static void openAMenu(Visitor visitor) {
        visitor.see("member", "Leen Verbeeck")
                .locator("vaadin-menu-bar-button")
                .first()
                .click();
        assertThat(visitor.page().locator("vaadin-menu-bar-item").last()).isVisible();
    }

    private static void lookForSomeone(Visitor visitor) {
        visitor.type("expertise-search", "starters");
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
    interface Opening {
        Shown show();
    }
}
