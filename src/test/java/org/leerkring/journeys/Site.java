package org.leerkring.journeys;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.Leerkring;
import org.leerkring.demo.DemoEdition;
import org.leerkring.demo.DemoGenerator;
import org.leerkring.local.EmbeddedDatabase;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.SignIn;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** Leerkring as people find it, filled with the demo; one for all journeys, that can go down and come back. */
final class Site {

    private static final String DEVICE = "leerkring-device";

    private final Map<String, Object> database = EmbeddedDatabase.start(null);
    private final int port = freePort();

    private @Nullable ConfigurableApplicationContext application;

    private Site() {
        start();
        bean(DemoGenerator.class).generate(DemoEdition.STANDARD);
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
                .properties(database)
                .run(
                        "--server.port=" + port,
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
    }

    <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    PersonCard person(String email) {
        return bean(People.class).byEmail(email).orElseThrow();
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
        static final Site SITE = new Site();
    }
}
