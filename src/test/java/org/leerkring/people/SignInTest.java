package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
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
        links.ask(" " + address.toUpperCase(Locale.ROOT), new LocalPath(INSIDE + "?tab=2"));

        var link = mailedLink();
        assertThat(link.getHost()).isEqualTo("leerkring.example");
        assertThat(link.getPath()).isEqualTo("/sign-in/link");

        var entered = use(link);
        assertThat(entered).hasRedirectedUrl(INSIDE + "?tab=2");
        assertThat(open(INSIDE, visit(entered))).hasStatusOk();
        assertThat(devices.of(an)).extracting(DeviceCard::name).containsExactly("Chrome · Windows");
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsKnown() {
        links.ask("nobody@school.example", LocalPath.HOME);
        links.ask(address, LocalPath.HOME);

        assertThat(mailedLink().getQueryParams().getFirst("for")).isEqualTo(address.replace("@", "%40"));
        assertThat(pretended().hasMail()).isFalse();
    }

    @Test
    void aLinkWorksOnce() {
        links.ask(address, new LocalPath(INSIDE));
        var link = mailedLink();
        use(link);

        assertThat(use(link)).hasRedirectedUrl("/sign-in?again&for=" + encoded(address) + "&to=%2Ftest%2Finside");
    }

    @Test
    void anOldLinkDoesNotWork() {
        links.ask(address, LocalPath.HOME);
        var link = mailedLink();
        jdbc.sql("update one_time_tokens set expires_at = expires_at - interval 16 minute")
                .update();

        assertThat(use(link)).hasRedirectedUrl("/sign-in?again&for=" + encoded(address) + "&to=%2F");
    }

    @Test
    void aMadeUpLinkDoesNotWork() {
        assertThat(enter(UUID.randomUUID().toString(), "/")).hasRedirectedUrl("/sign-in?again&for=&to=%2F");
        assertThat(enter("", "/")).hasRedirectedUrl("/sign-in?again&for=&to=%2F");
    }

    @Test
    void aLinkNeverLeadsToAnotherSite() {
        links.ask(address, LocalPath.HOME);
        var token = String.valueOf(mailedLink().getQueryParams().getFirst("token"));

        assertThat(enter(token, "//evil.example/me")).hasRedirectedUrl("/");
    }

    @Test
    void nobodyElseCanHaveALinkMade() {
        assertThat(browser.perform(post("/ott/generate")
                        .param("username", an.value().toString())
                        .with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from one_time_tokens where username = ?")
                        .param(an.value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
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
    void signingOutHereForgetsTheDevice() {
        var visit = signIn();

        var left = browser.perform(post("/sign-out")
                .session(visit.session())
                .cookie(visit.device())
                .with(csrf()));

        assertThat(left).hasRedirectedUrl("/sign-in");
        assertThat(devices.of(an)).isEmpty();
        assertThat(browser.perform(get(INSIDE).cookie(visit.device()))).hasStatus3xxRedirection();
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyInOrOut() {
        links.ask(address, LocalPath.HOME);
        var token = String.valueOf(mailedLink().getQueryParams().getFirst("token"));

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
        links.ask(address, LocalPath.HOME);
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
        var request = post("/login/ott").header("User-Agent", CHROME).with(csrf());
        link.getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> request.param(name, URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return browser.perform(request);
    }

    private MvcTestResult enter(String token, String to) {
        return browser.perform(
                post("/login/ott").param("token", token).param("to", to).with(csrf()));
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

    private static String encoded(String value) {
        return value.replace("@", "%40");
    }

    private PretendedMailServer pretended() {
        return (PretendedMailServer) server;
    }
}
