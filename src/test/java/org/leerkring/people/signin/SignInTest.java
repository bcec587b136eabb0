package org.leerkring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.people.Languages;
import org.leerkring.people.LocalPath;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.post.PretendedMailServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest(properties = "leerkring.address=https://leerkring.example")
@ContextConfiguration(initializers = MariaDb.class)
@RecordApplicationEvents
class SignInTest {

    static final String INSIDE = "/test/inside";
    static final String CHROME = "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0.0.0 Safari/537.36";

    @Autowired
    People people;

    @Autowired
    Devices devices;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @TestBean
    JavaMailSender server;

    MockMvcTester browser;
    AskingBrowser laptop;
    PersonId an;
    String address;

    static JavaMailSender server() {
        return new PretendedMailServer();
    }

    /** Stands for any page behind the door; Flow's own are not served without a servlet container. */
    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class Inside {

        @GetMapping(INSIDE)
        String whoIsThere(Principal visitor) {
            return visitor.getName();
        }
    }

    /** What a browser keeps between requests. */
    record Visit(MockHttpSession session, Cookie device) {}

    @BeforeEach
    void openBrowser(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        laptop = new AskingBrowser(UUID.randomUUID().toString(), "network " + UUID.randomUUID(), "Chrome · Windows");
        address = "an." + UUID.randomUUID() + "@school.example";
        an = people.register("An Peeters", address, Languages.DUTCH);
    }

    @Test
    void aStrangerIsShownTheDoorAndKeepsWhereTheyWereGoing() {
        assertThat(browser.perform(get(INSIDE + "?tab=2")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in?to=%2Ftest%2Finside%3Ftab%3D2");
    }

    @Test
    void theMailedLinkLeadsToWhereTheyWereGoing() {
        links.ask(" " + address.toUpperCase(Locale.ROOT), new LocalPath(INSIDE + "?tab=2"), laptop);

        var link = mailedLink();
        assertThat(link.toString()).matches("https://leerkring\\.example/sign-in/link#[\\w-]{43}");

        var entered = use(link);
        assertThat(entered).hasRedirectedUrl(INSIDE + "?tab=2");
        assertThat(open(INSIDE, visit(entered))).hasStatusOk();
        assertThat(devices.of(an)).extracting(DeviceCard::name).containsExactly("Chrome · Windows");
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsKnown() {
        links.ask("nobody@school.example", LocalPath.HOME, laptop);
        links.ask(address, LocalPath.HOME, laptop);

        assertThat(links.look(token(mailedLink()), laptop)).isPresent();
        assertThat(pretended().hasMail()).isFalse();
    }

    @Test
    void aLinkWorksOnce() {
        links.ask(address, new LocalPath(INSIDE), laptop);
        var link = mailedLink();
        use(link);

        assertThat(use(link)).hasRedirectedUrl("/sign-in?again&to=%2Ftest%2Finside");
    }

    @Test
    void anOldLinkDoesNotWork() {
        links.ask(address, LocalPath.HOME, laptop);
        var link = mailedLink();
        grow(16);

        assertThat(use(link)).hasRedirectedUrl("/sign-in?again&to=%2F");
    }

    @Test
    void aMadeUpLinkDoesNotWork() {
        assertThat(enter(UUID.randomUUID().toString())).hasRedirectedUrl("/sign-in?again&to=%2F");
        assertThat(enter("")).hasRedirectedUrl("/sign-in?again&to=%2F");
    }

    @Test
    void whatTheFormSaysDoesNotDecideWhereALinkLeads() {
        links.ask(address, LocalPath.HOME, laptop);

        assertThat(browser.perform(post("/login/ott")
                        .param("token", token(mailedLink()))
                        .param("to", "//evil.example/me")
                        .with(csrf())))
                .hasRedirectedUrl("/");
    }

    @Test
    void aScannerThatFetchesTheLinkUsesNothingUp() {
        links.ask(address, new LocalPath(INSIDE), laptop);
        var link = mailedLink();
        var token = token(link);

        for (var door : List.of("/sign-in/link", "/login/ott")) {
            browser.perform(get(door).param("token", token));
            browser.perform(head(door).param("token", token));
            browser.perform(get(door).param("token", token).header("Sec-Purpose", "prefetch"));
        }

        assertThat(use(link)).hasRedirectedUrl(INSIDE);
    }

    @Test
    void theDatabaseHoldsNothingToSignInWith() {
        links.ask(address, LocalPath.HOME, laptop);
        var token = token(mailedLink());
        var code = links.offerCode(token).orElseThrow();

        assertThat(jdbc.sql("select * from people_sign_in_link").query().listOfRows())
                .asString()
                .doesNotContain(token, code, code.replace("-", ""), laptop.id());
    }

    @Test
    void nobodyElseCanHaveALinkMade() {
        assertThat(browser.perform(post("/ott/generate")
                        .param("username", an.value().toString())
                        .with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(linksOfAn()).isZero();
    }

    @Test
    void afterTooManyLettersToOneAddressNothingIsMailedAndNothingIsSaid() {
        for (var asked = 0; asked < 5; asked++) {
            links.ask(address, LocalPath.HOME, laptop);
            mailedLink();
        }

        links.ask(address, LocalPath.HOME, laptop);
        links.ask("bo" + address, LocalPath.HOME, laptop); // an address of its own has its own count

        people.register("Bo Peeters", "bo.later" + address, Languages.DUTCH);
        links.ask("bo.later" + address, LocalPath.HOME, laptop);
        assertThat(links.look(token(mailedLink()), laptop)).isPresent();
        assertThat(linksOfAn()).isEqualTo(5);
    }

    @Test
    void afterTooManyFailuresANetworkWaitsAndItsGoodLinksStayUnused() {
        links.ask(address, new LocalPath(INSIDE), laptop);
        var token = token(mailedLink());
        var network = "2001:db8:" + Integer.toHexString(address.hashCode() & 0xffff) + ":7:";

        for (var failed = 0; failed < 50; failed++) {
            enter("wrong", network + "0:0:0:" + failed);
        }

        assertThat(enter(token, network + "1:2:3:4")).hasRedirectedUrl("/sign-in?again&to=%2Ftest%2Finside");
        assertThat(enter(token, "2001:db8:99:7:0:0:0:1")).hasRedirectedUrl(INSIDE);
    }

    @Test
    void aLinkOpenedElsewhereGivesACodeForTheBrowserThatAsked() {
        links.ask(address, new LocalPath(INSIDE), laptop);
        var link = mailedLink();
        var phone = new AskingBrowser("", "mobile network", "Safari · iPhone");
        assertThat(links.look(token(link), phone)).get().satisfies(card -> {
            assertThat(card.here()).isFalse();
            assertThat(card.device()).isEqualTo("Chrome · Windows");
        });
        assertThat(links.look(token(link), laptop)).get().returns(true, LinkCard::here);

        var code = links.offerCode(token(link)).orElseThrow();
        assertThat(code).matches("[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}");
        var token = links.enterCode(" " + code.toLowerCase(Locale.ROOT), laptop).orElseThrow();

        assertThat(enter(token)).hasRedirectedUrl(INSIDE);
        assertThat(enter(token)).as("once").hasRedirectedUrl("/sign-in?again&to=%2Ftest%2Finside");
        assertThat(use(link)).as("the link is used up too").hasRedirectedUrl("/sign-in?again&to=%2Ftest%2Finside");
        assertThat(links.enterCode(code, laptop)).isEmpty();
    }

    @Test
    void aCodeIsOfNoUseInAnyOtherBrowser() {
        links.ask(address, LocalPath.HOME, laptop);
        var code = links.offerCode(token(mailedLink())).orElseThrow();
        var thief = new AskingBrowser(UUID.randomUUID().toString(), "elsewhere", "");
        links.ask("thief@elsewhere.example", LocalPath.HOME, thief);

        assertThat(links.enterCode(code, thief)).isEmpty();
        assertThat(links.enterCode(code, new AskingBrowser("", "elsewhere", "")))
                .isEmpty();
        assertThat(links.enterCode(code, laptop)).isPresent();
    }

    @Test
    void aCodeIsDeadAfterFiveWrongOnes() {
        links.ask(address, LocalPath.HOME, laptop);
        var link = mailedLink();
        var code = links.offerCode(token(link)).orElseThrow();

        for (var tries = 0; tries < 5; tries++) {
            assertThat(links.enterCode("222222", laptop)).isEmpty();
        }

        assertThat(links.enterCode(code, laptop)).isEmpty();
        assertThat(use(link)).as("the link itself still works").hasRedirectedUrl("/");
    }

    @Test
    void linksAreForgottenADayAfterTheirEnd() {
        links.ask(address, LocalPath.HOME, laptop);
        mailedLink();
        links.forgetOld();
        assertThat(linksOfAn()).isOne();

        grow(25 * 60);
        links.forgetOld();

        assertThat(linksOfAn()).isZero();
    }

    @Test
    void theDeviceStaysSignedInWithoutASession() {
        var visit = signIn();

        var returned = browser.perform(get(INSIDE).cookie(visit.device()));

        assertThat(returned).hasStatusOk().hasBodyTextEqualTo(an.value().toString());
        assertThat(returned.getResponse().getCookie(DeviceCookie.NAME))
                .as("parallel requests never change the cookie")
                .isNull();
        assertThat(visit.device().getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
        assertThat(visit.device().isHttpOnly()).isTrue();
        assertThat(visit.device().getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void aForgedCookieOpensNothing() {
        var visit = signIn();
        var other = signIn();
        var forged = (Cookie) visit.device().clone();
        forged.setValue(visit.device().getValue().substring(0, 70)
                + other.device().getValue().substring(70));

        assertThat(browser.perform(get(INSIDE).cookie(forged))).hasStatus3xxRedirection();
        assertThat(browser.perform(get(INSIDE).cookie(new Cookie(DeviceCookie.NAME, "bm90aGluZw"))))
                .hasStatus3xxRedirection();
    }

    @Test
    void aDeviceThatIsSignedOutLeavesAndTheOthersStay() {
        var phone = signIn();
        var laptop = signIn();
        var newest = devices.of(an).getFirst().id();
        assertThat(open(INSIDE, laptop)).hasStatusOk();

        devices.signOut(an, newest);

        assertThat(open(INSIDE, laptop)).hasStatus3xxRedirection();
        assertThat(browser.perform(get(INSIDE).cookie(laptop.device()))).hasStatus3xxRedirection();
        assertThat(open(INSIDE, phone)).hasStatusOk();
    }

    @Test
    void nobodySignsOutTheDeviceOfAnother() {
        var visit = signIn();
        var device = devices.of(an).getFirst().id();

        devices.signOut(PersonId.fresh(), device);

        assertThat(open(INSIDE, visit)).hasStatusOk();
    }

    @Test
    void signingOutEverywhereEndsEverySessionAndTellsOpenPages() {
        var phone = signIn();
        var laptop = signIn();
        assertThat(open(INSIDE, phone)).hasStatusOk();

        devices.signOutEverywhere(an);

        assertThat(open(INSIDE, phone)).hasStatus3xxRedirection();
        assertThat(open(INSIDE, laptop)).hasStatus3xxRedirection();
        assertThat(browser.perform(get(INSIDE).cookie(phone.device()))).hasStatus3xxRedirection();
        assertThat(events.stream(DevicesSignedOut.class)).singleElement().satisfies(event -> assertThat(event.topics())
                .containsExactly(SignedIn.topic(an)));
    }

    @Test
    void thereIsNoOtherWayToSignOutThanToEndADevice() {
        var visit = signIn();

        browser.perform(post("/logout").session(visit.session()).with(csrf()));
        browser.perform(post("/sign-out").session(visit.session()).with(csrf()));

        assertThat(open(INSIDE, visit)).hasStatusOk();
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyIn() {
        links.ask(address, LocalPath.HOME, laptop);
        var token = token(mailedLink());

        assertThat(browser.perform(post("/login/ott").param("token", token))).hasStatus(403);
    }

    @Test
    void devicesThatSignedInLongAgoAreForgotten(@Autowired SignInSettings settings) {
        signIn();
        jdbc.sql("update people_device set signed_in_at = signed_in_at - interval 31 day where person_id = ?")
                .param(an.value().toString())
                .update();
        signIn();

        devices.forgetSignedInLongerAgoThan(settings.lifetime());

        assertThat(devices.of(an)).hasSize(1);
    }

    @Test
    void theDoorIsGuardedByHeaders() {
        assertThat(browser.perform(get("/actuator/health")))
                .hasStatusOk()
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .containsHeader("Content-Security-Policy");
    }

    private Visit signIn() {
        links.ask(address, LocalPath.HOME, laptop);
        return visit(use(mailedLink()));
    }

    private UriComponents mailedLink() {
        try {
            var body = (MimeMultipart) pretended().next().getContent();
            var text = String.valueOf(body.getBodyPart(0).getContent());
            return UriComponentsBuilder.fromUriString(text.lines()
                            .filter(line -> line.startsWith("https://"))
                            .findFirst()
                            .orElseThrow())
                    .build(true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult use(UriComponents link) {
        return browser.perform(post("/login/ott")
                .header("User-Agent", CHROME)
                .param("token", token(link))
                .with(csrf()));
    }

    private MvcTestResult enter(String token) {
        return enter(token, laptop.network());
    }

    private MvcTestResult enter(String token, String from) {
        return browser.perform(
                post("/login/ott").remoteAddress(from).param("token", token).with(csrf()));
    }

    private static String token(UriComponents link) {
        return String.valueOf(link.getFragment());
    }

    private int linksOfAn() {
        return jdbc.sql("select count(*) from people_sign_in_link where person_id = ?")
                .param(an.value().toString())
                .query(Integer.class)
                .single();
    }

    /** As if the links had been asked for so many minutes earlier. */
    private void grow(int minutes) {
        jdbc.sql("update people_sign_in_link set expires_at = expires_at - interval ? minute")
                .param(minutes)
                .update();
    }

    private static Visit visit(MvcTestResult entered) {
        var session = (MockHttpSession) entered.getRequest().getSession(false);
        var cookie = entered.getResponse().getCookie(DeviceCookie.NAME);
        assertThat(session).isNotNull();
        assertThat(cookie).isNotNull();
        return new Visit(session, cookie);
    }

    private MvcTestResult open(String path, Visit visit) {
        if (visit.session().isInvalid()) { // as a server that no longer knows the session
            return browser.perform(get(path).cookie(visit.device()));
        }
        return browser.perform(get(path).session(visit.session()));
    }

    private PretendedMailServer pretended() {
        return (PretendedMailServer) server;
    }
}
