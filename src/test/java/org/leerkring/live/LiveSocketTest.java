package org.leerkring.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.test.context.ContextConfiguration;

/** The live channel over a real socket; who is signed in is pretended. */
@ContextConfiguration(initializers = MariaDb.class) // looked at by the database gate, and then not used
@SpringBootTest(classes = LiveSocketTest.Node.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LiveSocketTest {

    private static final Topic COMMUNITY = Topic.of("community", new UUID(0, 1));
    private static final UUID AN = new UUID(0, 11);
    private static final UUID BERT = new UUID(0, 12);

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @AfterEach
    void closeBrowser() {
        browser.shutdownNow();
    }

    @Test
    void peopleOnATopicHearOfEachOtherUntilTheyLeave() throws Exception {
        var an = open(AN).watches(COMMUNITY);
        assertThat(an.hears()).isEqualTo(here(AN));

        var bert = open(BERT).watches(COMMUNITY);
        assertThat(an.hears()).isEqualTo(here(AN, BERT));
        assertThat(bert.hears()).isEqualTo(here(AN, BERT));

        bert.socket.abort();
        assertThat(an.hears()).isEqualTo(here(AN));
    }

    @Test
    void whoIsNotSignedInIsTurnedAway() {
        assertThat(refusal(Map.of())).isEqualTo(401);
    }

    @Test
    void anAccountThatIsNoPersonIsTurnedAway() {
        assertThat(refusal(Map.of("Person", "metrics"))).isEqualTo(403);
    }

    @Test
    void aPageOfAnotherSiteIsTurnedAway() {
        assertThat(refusal(Map.of("Person", AN.toString(), "Origin", "https://elsewhere.example")))
                .isEqualTo(403);
    }

    @Test
    void aPageOfOurOwnIsWelcome() throws Exception {
        var page = open(Map.of("Person", AN.toString(), "Origin", "http://localhost:" + port));

        page.watches(COMMUNITY);

        assertThat(page.hears()).isEqualTo(here(AN));
        page.socket.abort();
    }

    @Test
    void twentyTopicsFitInAMessage() throws Exception {
        var all = new StringBuilder("{\"watch\":[\"" + COMMUNITY.name() + '"');
        for (var number = 2; number <= 20; number++) {
            all.append(",\"")
                    .append(Topic.of("community", new UUID(1, number)).name())
                    .append('"');
        }
        var page = open(AN);

        page.says(all.append("]}").toString());

        assertThat(page.hears()).startsWith("{\"topic\":\"community/");
        page.socket.abort();
    }

    @Test
    void aMessageThatIsTooLongClosesTheConnection() throws Exception {
        var page = open(AN);

        page.says("{\"watch\":[\"" + "x".repeat(4096) + "\"]}");

        assertThat(page.hears()).isEqualTo("closed 1009");
    }

    @Test
    void nonsenseClosesTheConnectionWithAReason() throws Exception {
        var page = open(AN);

        page.says("hello");

        assertThat(page.hears()).isEqualTo("closed 1007 Not a message of the live channel");
    }

    private Page open(UUID person) {
        return open(Map.of("Person", person.toString()));
    }

    private Page open(Map<String, String> headers) {
        var page = new Page();
        var builder = browser.newWebSocketBuilder();
        headers.forEach(builder::header);
        page.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/live"), page)
                .join();
        return page;
    }

    private int refusal(Map<String, String> headers) {
        var status = new int[1];
        assertThatThrownBy(() -> open(headers))
                .isInstanceOfSatisfying(CompletionException.class, failure -> assertThat(failure.getCause())
                        .isInstanceOfSatisfying(
                                WebSocketHandshakeException.class,
                                refused -> status[0] = refused.getResponse().statusCode()));
        return status[0];
    }

    private static String here(UUID... people) {
        var names =
                String.join("\",\"", Arrays.stream(people).map(UUID::toString).toList());
        return "{\"topic\":\"" + COMMUNITY.name() + "\",\"here\":[\"" + names + "\"]}";
    }

    /** The browser's end of the socket. */
    private static final class Page implements WebSocket.Listener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        WebSocket socket;

        Page watches(Topic topic) {
            says("{\"watch\":[\"" + topic.name() + "\"]}");
            return this;
        }

        void says(String text) {
            socket.sendText(text, true).join();
        }

        @Nullable
        String hears() throws InterruptedException {
            return heard.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            heard.add(status == 1009 ? "closed 1009" : "closed " + status + " " + reason);
            return CompletableFuture.completedFuture(null);
        }
    }

    /** The module alone, on a server, with a gate that is open. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @ComponentScan(
            basePackageClasses = NoticeBoard.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Node {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        TopicGate communities() {
            return new TopicGate() {
                @Override
                public String kind() {
                    return "community";
                }

                @Override
                public boolean mayWatch(UUID person, Topic topic) {
                    return true;
                }
            };
        }

        /** Who is signed in is what the header "Person" says. */
        @Bean
        Filter signedIn() {
            return (request, response, chain) -> chain.doFilter(
                    new HttpServletRequestWrapper((HttpServletRequest) request) {
                        @Override
                        public @Nullable Principal getUserPrincipal() {
                            var person = getHeader("Person");
                            return person == null ? null : () -> person;
                        }
                    },
                    response);
        }
    }
}
