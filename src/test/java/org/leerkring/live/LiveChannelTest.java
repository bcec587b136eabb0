package org.leerkring.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

class LiveChannelTest {

    private static final Topic COMMUNITY = Topic.of("community", new UUID(0, 1));
    private static final Topic QUESTION = Topic.of("question", new UUID(0, 2));
    private static final UUID AN = new UUID(0, 11);
    private static final UUID BERT = new UUID(0, 12);
    private static final UUID STRANGER = new UUID(0, 13);

    private final MovableClock clock = new MovableClock();
    private final Set<UUID> members = new HashSet<>(Set.of(AN, BERT));
    private final List<String> seen = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Audience audience = new Audience(clock);
    private final Writers writers = new Writers(clock);
    private final Readiness readiness = new Readiness();
    private final Announcer announcer = new Announcer(audience, writers, readiness, JsonMapper.shared(), clock);
    private final LiveChannel channel = new LiveChannel(
            new Gates(List.of(new MembersOnly("community"), new MembersOnly("question"))),
            List.of(new Readers()),
            audience,
            writers,
            readiness,
            announcer,
            JsonMapper.shared(),
            clock,
            Runnable::run,
            meters);

    @Test
    void everyoneOnATopicHearsWhoIsHereEachPersonOnce() {
        var an = new Page(AN).watches(COMMUNITY);
        new Page(AN).watches(COMMUNITY);
        new Page(BERT).watches(COMMUNITY);

        announcer.announce();

        assertThat(an.heard()).containsExactly(here(COMMUNITY, AN, BERT));
    }

    @Test
    void whoClosesTheLastPageLeaves() {
        var an = new Page(AN).watches(COMMUNITY);
        var bert = new Page(BERT).watches(COMMUNITY);
        var bertToo = new Page(BERT).watches(COMMUNITY);
        tick();
        an.heard();

        bert.closes();
        tick();
        assertThat(an.heard()).containsExactly(here(COMMUNITY, AN, BERT));

        bertToo.closes();
        tick();
        assertThat(an.heard()).containsExactly(here(COMMUNITY, AN));
    }

    @Test
    void whoIsReadyIsToldToTheOthersWithTheStepTheyAreReadyWith() {
        var an = new Page(AN).watches(COMMUNITY);
        var bert = new Page(BERT).watches(COMMUNITY);
        tick();
        an.heard();

        bert.says("{\"ready\":{\"topic\":\"%s\",\"step\":2}}".formatted(COMMUNITY.name()));
        tick();
        assertThat(an.heard())
                .containsExactly("{\"topic\":\"%s\",\"ready\":{\"%s\":2}}".formatted(COMMUNITY.name(), BERT));

        bert.says("{\"ready\":{\"topic\":\"%s\",\"step\":-1}}".formatted(COMMUNITY.name()));
        tick();
        assertThat(an.heard()).containsExactly("{\"topic\":\"%s\",\"ready\":{}}".formatted(COMMUNITY.name()));
    }

    @Test
    void whoAsksHearsTheServersTimeAndItsOwnQuestion() {
        var an = new Page(AN);

        an.says("{\"clock\":4711}");

        assertThat(an.heard()).containsExactly("{\"asked\":4711,\"now\":%d}".formatted(clock.millis()));
    }

    @Test
    void itIsKnownHowLongSomeoneIsGone() {
        var presence = new Presence(audience, clock);
        var an = new Page(AN).watches(COMMUNITY);
        assertThat(presence.isHere(AN, COMMUNITY)).isTrue();
        assertThat(presence.goneFor(AN, COMMUNITY)).isZero();

        an.closes();
        clock.advance(Duration.ofSeconds(61));

        assertThat(presence.isHere(AN, COMMUNITY)).isFalse();
        assertThat(presence.goneFor(AN, COMMUNITY)).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void aNewSetOfTopicsReplacesTheOld() {
        var an = new Page(AN).watches(COMMUNITY);
        var bert = new Page(BERT).watches(COMMUNITY);
        tick();
        an.heard();
        bert.heard();

        bert.watches(QUESTION);
        tick();

        assertThat(an.heard()).containsExactly(here(COMMUNITY, AN));
        assertThat(bert.heard()).containsExactly(here(QUESTION, BERT));
    }

    @Test
    void changesOfOneTopicAreToldAtMostOnceASecond() {
        var an = new Page(AN).watches(COMMUNITY);
        announcer.announce();
        an.heard();

        var bert = new Page(BERT).watches(COMMUNITY);
        clock.advance(Duration.ofMillis(999));
        announcer.announce();
        assertThat(an.heard()).isEmpty();
        bert.closes();
        clock.advance(Duration.ofMillis(1));
        announcer.announce();

        assertThat(an.heard()).containsExactly(here(COMMUNITY, AN));
    }

    @Test
    void nothingIsSaidWhenNothingChanges() {
        var an = new Page(AN).watches(COMMUNITY);
        tick();
        an.heard();

        tick();
        tick();

        assertThat(an.heard()).isEmpty();
    }

    @Test
    void writingIsHeardAndEndsInSilence() {
        var an = new Page(AN).watches(QUESTION);
        var bert = new Page(BERT).watches(QUESTION);
        tick();
        an.heard();

        bert.says("{\"writing\":\"" + QUESTION.name() + "\"}");
        announcer.announce();
        assertThat(an.heard()).containsExactly(writing(QUESTION, BERT));

        clock.advance(Writers.LIFE.minusMillis(1));
        announcer.announce();
        assertThat(an.heard()).isEmpty();

        clock.advance(Duration.ofMillis(1));
        announcer.announce();
        assertThat(an.heard()).containsExactly(writing(QUESTION));
    }

    @Test
    void whoKeepsWritingIsToldOnce() {
        var an = new Page(AN).watches(QUESTION);
        var bert = new Page(BERT).watches(QUESTION);
        for (var times = 0; times < 10; times++) {
            bert.says("{\"writing\":\"" + QUESTION.name() + "\"}");
            clock.advance(Duration.ofSeconds(3));
            announcer.announce();
        }

        assertThat(an.heard()).containsOnlyOnce(writing(QUESTION, BERT)).doesNotContain(writing(QUESTION));
    }

    @Test
    void whoComesLaterHearsWhoWrites() {
        var bert = new Page(BERT).watches(QUESTION);
        bert.says("{\"writing\":\"" + QUESTION.name() + "\"}");
        tick();

        var an = new Page(AN).watches(QUESTION);
        tick();

        assertThat(an.heard()).contains(writing(QUESTION, BERT));
    }

    @Test
    void aTopicThatIsNotOursIsLeftOutAndCounted() {
        var stranger = new Page(STRANGER);

        stranger.watches(COMMUNITY);
        tick();

        assertThat(stranger.heard()).isEmpty();
        assertThat(audience.here(COMMUNITY)).isEmpty();
        assertThat(leftOut()).isEqualTo(1);
    }

    @Test
    void aTopicNobodyGuardsOrThatIsNoneIsLeftOutAndTheRestIsKept() {
        var an = new Page(AN);

        an.says("{\"watch\":[\"secret/00000000-0000-0000-0000-000000000001\",\"nonsense\",null,\"" + COMMUNITY.name()
                + "\"]}");
        tick();

        assertThat(an.heard()).containsExactly(here(COMMUNITY, AN));
        assertThat(leftOut()).isEqualTo(3);
        assertThat(an.open()).isTrue();
    }

    @Test
    void noMoreThanTwentyTopicsAreKept() {
        var an = new Page(AN);

        an.says(IntStream.rangeClosed(1, 25)
                .mapToObj(number ->
                        "\"" + Topic.of("question", new UUID(1, number)).name() + "\"")
                .collect(Collectors.joining(",", "{\"watch\":[", "]}")));

        assertThat(audience.here(Topic.of("question", new UUID(1, 20)))).containsExactly(AN);
        assertThat(audience.here(Topic.of("question", new UUID(1, 21)))).isEmpty();
        assertThat(leftOut()).isEqualTo(5);
    }

    @Test
    void whoLosesTheirMembershipStopsListeningWithinAMinute() {
        var an = new Page(AN).watches(COMMUNITY);
        var bert = new Page(BERT).watches(COMMUNITY);
        tick();
        an.heard();
        bert.heard();

        members.remove(BERT);
        channel.checkAgain();
        tick();

        assertThat(an.heard()).containsExactly(here(COMMUNITY, AN));
        assertThat(bert.heard()).isEmpty();
    }

    @Test
    void writingAndSeenCountOnlyWhereOneWatches() {
        var an = new Page(AN).watches(QUESTION);
        var stranger = new Page(STRANGER);
        tick();
        an.heard();

        stranger.says("{\"writing\":\"" + QUESTION.name() + "\"}");
        stranger.says("{\"seen\":{\"topic\":\"" + QUESTION.name() + "\",\"number\":3}}");
        tick();

        assertThat(an.heard()).isEmpty();
        assertThat(seen).isEmpty();
    }

    @Test
    void whatWasSeenReachesTheModuleOfItsKind() {
        var an = new Page(AN).watches(QUESTION);

        an.says("{\"seen\":{\"topic\":\"" + QUESTION.name() + "\",\"number\":3}}");
        an.says("{\"seen\":{\"topic\":\"" + QUESTION.name() + "\",\"number\":-1}}");

        assertThat(seen).containsExactly(AN + " " + QUESTION.name() + " 3");
    }

    @Test
    void nonsenseClosesTheConnectionWithAReason() {
        for (var nonsense : List.of("", "null", "[]", "{\"watch\":7}", "{\"watch\":[\"", "{\"seen\":{}}", "\u0000")) {
            var an = new Page(AN);
            an.says(nonsense);
            assertThat(an.closed).as(nonsense).isEqualTo(CloseStatus.BAD_DATA.getCode());
        }
    }

    @Test
    void aTabThatDoesNotAnswerIsClosed() {
        var dead = new Page(AN).watches(COMMUNITY);
        var alive = new Page(BERT).watches(COMMUNITY);

        clock.advance(Duration.ofSeconds(50));
        channel.ping();
        alive.answersThePing();
        clock.advance(Duration.ofSeconds(25));
        channel.ping();

        assertThat(dead.open()).isFalse();
        assertThat(alive.open()).isTrue();
        assertThat(audience.here(COMMUNITY)).containsExactly(BERT);
    }

    @Test
    void aConnectionThatFailsIsClosedAndTheOthersStillHear() throws Exception {
        var broken = new Page(AN).watches(COMMUNITY);
        var bert = new Page(BERT).watches(COMMUNITY);
        doThrow(new IOException("gone")).when(broken.session).sendMessage(any());

        tick();

        assertThat(broken.open()).isFalse();
        assertThat(bert.heard()).containsExactly(here(COMMUNITY, AN, BERT));
        assertThat(audience.here(COMMUNITY)).containsExactly(BERT);
    }

    @Test
    void aPageThatLeftIsNotBroughtBackByWhatWasUnderWay() {
        var an = new Page(AN).watches(COMMUNITY);

        var listener = audience.of(COMMUNITY).iterator().next();
        an.closes();
        audience.attend(listener, Set.of(COMMUNITY));

        assertThat(audience.here(COMMUNITY)).isEmpty();
    }

    @Test
    void messagesAreLimitedToFourKilobytes() {
        verify(new Page(AN).session).setTextMessageSizeLimit(4096);
    }

    private void tick() {
        clock.advance(Announcer.PACE);
        announcer.announce();
    }

    private double leftOut() {
        return meters.counter("live.topics.left.out").count();
    }

    private static String here(Topic topic, UUID... people) {
        return "{\"topic\":\"" + topic.name() + "\",\"here\":"
                + JsonMapper.shared().writeValueAsString(people) + "}";
    }

    private static String writing(Topic topic, UUID... people) {
        return "{\"topic\":\"" + topic.name() + "\",\"writing\":"
                + JsonMapper.shared().writeValueAsString(people) + "}";
    }

    /** A browser page at the other end of a pretended socket. */
    private final class Page {

        final WebSocketSession session = mock();
        private final List<String> received = new ArrayList<>();
        int closed;

        Page(UUID person) {
            var attributes = new HashMap<String, Object>(Map.of(SignedInOnly.PERSON, person));
            when(session.getId()).thenReturn(UUID.randomUUID().toString());
            when(session.getAttributes()).thenReturn(attributes);
            try {
                doAnswer(call -> {
                            if (call.getArgument(0) instanceof TextMessage text) {
                                received.add(text.getPayload());
                            } else {
                                assertThat((Object) call.getArgument(0)).isInstanceOf(PingMessage.class);
                            }
                            return null;
                        })
                        .when(session)
                        .sendMessage(any());
                doAnswer(call -> {
                            CloseStatus status = call.getArgument(0);
                            closed = status.getCode();
                            channel.afterConnectionClosed(session, status);
                            return null;
                        })
                        .when(session)
                        .close(any());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            channel.afterConnectionEstablished(session);
        }

        Page watches(Topic topic) {
            says("{\"watch\":[\"" + topic.name() + "\"]}");
            return this;
        }

        void says(String text) {
            channel.handleTextMessage(session, new TextMessage(text));
        }

        void answersThePing() {
            channel.handlePongMessage(session, new PongMessage());
        }

        void closes() {
            closed = CloseStatus.NORMAL.getCode();
            channel.afterConnectionClosed(session, CloseStatus.NORMAL);
        }

        boolean open() {
            return closed == 0;
        }

        /** What came since this was last asked. */
        List<String> heard() {
            var heard = List.copyOf(received);
            received.clear();
            return heard;
        }
    }

    private final class MembersOnly implements TopicGate {

        private final String kind;

        MembersOnly(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public boolean mayWatch(UUID person, Topic topic) {
            return members.contains(person);
        }
    }

    private final class Readers implements SeenListener {

        @Override
        public String kind() {
            return "question";
        }

        @Override
        public void seen(UUID person, Topic topic, int number) {
            seen.add(person + " " + topic.name() + " " + number);
        }
    }
}
