package org.leerkring.post.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.post.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = MariaDb.class)
class ActionLinksTest {

    private static final UUID JAN = UUID.randomUUID();
    private static final UUID ANSWER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String SETTING = "a secret of the operator, long enough";

    @Autowired
    ActionLinks links;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLinkIsForOneActionOnePersonAndOneSubject() {
        assertThat(links.read(token(links.to("thanks", JAN, ANSWER))))
                .contains(new ActionLink("thanks", JAN, ANSWER, false, false));
    }

    @Test
    void theSecretOfALinkStandsWhereNoLogSeesIt() {
        assertThat(links.to("thanks", JAN, ANSWER)).startsWith("http://localhost:8080/doen#");
    }

    @Test
    void anUnsubscribeLinkHasItInThePathAndSaysWhatItIs() {
        var address = links.oneClick("pause", JAN, ANSWER);

        assertThat(address).startsWith("http://localhost:8080/mail/af/");
        assertThat(links.read(address.substring(address.lastIndexOf('/') + 1)))
                .contains(new ActionLink("pause", JAN, ANSWER, true, false));
    }

    @Test
    void aLinkFitsInALineOfAMail() {
        assertThat(links.oneClick("pause", JAN, ANSWER)).hasSizeLessThan(300);
    }

    @Test
    void aLinkInWhichOnePlaceWasChangedIsNone() {
        var token = token(links.to("thanks", JAN, ANSWER));
        var signature = token.lastIndexOf('.') + 1;
        for (var at = 0; at < token.length() - 1; at++) { // the last letter of a signature holds two bits of nothing
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(links.read(changed)).as("place %s", at).isEmpty();
        }
        assertThat(links.read(token.substring(0, signature))).isEmpty();
    }

    @Test
    void aLinkOfSomeoneElseCannotBeMadeFromMine() {
        var mine = token(links.to("thanks", JAN, ANSWER)).split("\\.", -1);
        var theirs = token(links.to("leave", UUID.randomUUID(), ANSWER)).split("\\.", -1);

        assertThat(links.read(mine[0] + "." + theirs[1] + "." + mine[2])).isEmpty();
    }

    @Test
    void aLinkWithoutSignatureIsNone() {
        var claims = token(links.to("thanks", JAN, ANSWER)).split("\\.", -1)[1];
        var unsigned = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"1\"}") + "." + claims + ".";

        assertThat(links.read(unsigned)).isEmpty();
    }

    @Test
    void whatIsNoLinkAtAllIsNone() {
        assertThat(links.read("")).isEmpty();
        assertThat(links.read("..")).isEmpty();
        assertThat(links.read("a.b.c")).isEmpty();
        assertThat(links.read("x".repeat(100_000))).isEmpty();
    }

    @Test
    void anOldLinkSaysThatItIsOld() {
        var token = token(with(SETTING, NOW).to("thanks", JAN, ANSWER));

        assertThat(with(SETTING, NOW.plus(Duration.ofDays(90)).minusSeconds(1)).read(token))
                .contains(new ActionLink("thanks", JAN, ANSWER, false, false));
        assertThat(with(SETTING, NOW.plus(Duration.ofDays(90))).read(token))
                .contains(new ActionLink("thanks", JAN, ANSWER, false, true));
    }

    @Test
    void aLinkSignedWithAnotherKeyIsNone() {
        var token = token(with(SETTING, NOW).to("thanks", JAN, ANSWER));

        assertThat(with("another secret of another operator", NOW).read(token)).isEmpty();
        assertThat(links.read(token)).isEmpty();
    }

    @Test
    void allNodesKnowEachOthersLinksAlsoAfterANewKey() {
        var before = links.to("thanks", JAN, ANSWER);
        jdbc.sql("insert into post_link_key (id, secret, made_at) values (2, ?, ?)")
                .params("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", NOW)
                .update();
        try {
            var started = with("", NOW);
            var after = started.to("thanks", JAN, ANSWER);

            assertThat(links.read(token(after))).isPresent();
            assertThat(started.read(token(before))).isPresent();
        } finally {
            jdbc.sql("delete from post_link_key where id = 2").update();
        }
    }

    @Test
    void aNodeThatStartsLaterSignsWithTheSameKey() {
        assertThat(new LinkKeys(new LinkSettings(Duration.ofDays(90), ""), jdbc, Clock.fixed(NOW, ZoneOffset.UTC)).id())
                .isEqualTo("1");
        assertThat(jdbc.sql("select count(*) from post_link_key")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aShortKeyIsRefusedBeforeAnyoneRelyingOnIt() {
        assertThatThrownBy(() -> new LinkSettings(Duration.ofDays(90), "secret"))
                .hasMessageContaining("leerkring.links.key");
    }

    @Test
    void linksForFiveHundredMailsAreMadeWithinTheSecond() {
        var begun = System.nanoTime();
        for (var mail = 0; mail < 500 * 5; mail++) {
            links.to("thanks", JAN, ANSWER);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    private ActionLinks with(String key, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var settings = new LinkSettings(Duration.ofDays(90), key);
        return new ActionLinks(
                new LinkKeys(settings, jdbc, clock),
                settings,
                new PublicAddress(URI.create("https://leerkring.example")),
                clock);
    }

    private static String token(String address) {
        return address.substring(address.indexOf('#') + 1);
    }
}
