package org.leerkring.journeys;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.leerkring.Leerkring;
import org.leerkring.demo.DemoCases;
import org.leerkring.demo.DemoEdition;
import org.leerkring.demo.DemoGenerator;
import org.leerkring.local.EmbeddedDatabase;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.signin.SignIn;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Leerkring as people find it; the one filled with the demo is for all journeys, and can go down and come back. */
final class Site {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/(sign-in/link|uitnodiging)#\\S+");
    private static final String DEVICE = "leerkring-device";

    private final Map<String, Object> database = EmbeddedDatabase.start(null);
    private final int port = freePort();

    private @Nullable ConfigurableApplicationContext application;

    private static @Nullable Site shared;

    private Site() {
        start();
    }

    /** Another Leerkring, that nobody used before; for the test to stop. */
    static Site unused() {
        return new Site();
    }

    private static Site withDemo() {
        var site = new Site();
        shared = site;
        site.bean(DemoGenerator.class).generate(DemoEdition.STANDARD);
        site.bean(DemoCases.class).make();
        return site;
    }

    /** Ends with the test run. */
    static Site open() {
        return Holder.SITE;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Comes (back) on the same address and database. */
    void start() {
        application = new SpringApplicationBuilder(Leerkring.class)
                .profiles("mailbox") // on ports of its own, as other Leerkrings run beside it
                .properties(database)
                .run(
                        "--server.port=" + port,
                        "--leerkring.local.mail.smtp-port=0",
                        "--leerkring.local.mail.imap-port=0",
                        "--leerkring.files.directory=" + Path.of("target", "journeys", "files"),
                        // pages that are open never end by themselves, and these need no goodbye
                        "--server.shutdown=immediate");
    }

    void startIfDown() {
        if (application == null) {
            start();
        }
    }

    void stop() {
        running().close();
        application = null;
        if (shared != null && shared.application != null) {
            // of two applications in one JVM, the last to start decided for both where it stands who is signed in
            SecurityContextHolder.setContextHolderStrategy(shared.bean(SecurityContextHolderStrategy.class));
        }
    }

    <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    /** One of a test's own parts, put together from the application's. */
    <T> T made(Class<T> type) {
        return running().getAutowireCapableBeanFactory().createBean(type);
    }

    PersonCard person(String email) {
        return bean(People.class).byEmail(email).orElseThrow();
    }

    /** The letter is written on a thread of its own, a moment after the page says so. */
    String linkMailedTo(String email) {
        return Awaitility.await()
                .atMost(Browsers.PATIENCE)
                .until(
                        () -> bean(Post.class).newest(20).stream()
                                .filter(letter -> letter.recipient().equals(email))
                                .map(SentLetter::text)
                                .map(LINK::matcher)
                                .filter(Matcher::find)
                                .map(Matcher::group)
                                .findFirst()
                                .orElse(""),
                        link -> !link.isEmpty());
    }

    /** What the browser of someone who signed in keeps; it survives a restart, unlike the session. */
    Cookie device(String email) {
        var answer = new MockHttpServletResponse();
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.USER_AGENT, "Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36");
        bean(SignIn.class).enter(person(email).id(), request, answer);
        SecurityContextHolder.clearContext();
        return new Cookie(
                        DEVICE, Objects.requireNonNull(answer.getCookie(DEVICE)).getValue())
                .setUrl(address());
    }

    private ConfigurableApplicationContext running() {
        return Objects.requireNonNull(application, "Leerkring is down");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Site SITE = withDemo();
    }
}
