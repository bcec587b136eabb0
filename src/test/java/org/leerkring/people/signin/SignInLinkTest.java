package org.leerkring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leerkring.people.LocalPath;
import org.leerkring.people.PersonId;

class SignInLinkTest {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    SignInLink link = SignInLink.ask(
            "token", PersonId.fresh(), new LocalPath("/me"), "laptop", "Edge · Windows", NOON, Duration.ofMinutes(15));

    @Test
    void worksOnceUntilItsEnd() {
        assertThat(link.isLive(NOON.plusSeconds(899))).isTrue();
        assertThat(link.isLive(NOON.plusSeconds(900))).isFalse();
        assertThat(link.use(NOON.plusSeconds(900))).isFalse();
        assertThat(link.use(NOON)).isTrue();
        assertThat(link.use(NOON)).isFalse();
    }

    @Test
    void hasNoCodeUntilOneIsOffered() {
        assertThat(link.takeCode("", NOON)).isFalse();
    }

    @Test
    void aCodeUsesTheLinkUp() {
        link.offerCode("code", NOON);

        assertThat(link.takeCode("code", NOON)).isTrue();
        assertThat(link.takeCode("code", NOON)).isFalse();
        assertThat(link.use(NOON)).isFalse();
    }

    @Test
    void aCodeWorksForTenMinutesAlsoWhenTheLinkEndsBefore() {
        var late = NOON.plus(Duration.ofMinutes(14));
        link.offerCode("code", late);

        assertThat(link.takeCode("code", late.plus(SignInLink.CODE_LIFETIME))).isFalse();
        assertThat(link.takeCode("code", late.plus(SignInLink.CODE_LIFETIME).minusSeconds(1)))
                .isTrue();
    }

    @Test
    void theFifthTryIsTheLast() {
        link.offerCode("code", NOON);
        for (var wrong = 0; wrong < SignInLink.TRIES - 1; wrong++) {
            assertThat(link.takeCode("wrong", NOON)).isFalse();
        }
        assertThat(link.takeCode("code", NOON)).isTrue();

        var other =
                SignInLink.ask("other", PersonId.fresh(), LocalPath.HOME, "laptop", "", NOON, Duration.ofMinutes(15));
        other.offerCode("code", NOON);
        for (var wrong = 0; wrong < SignInLink.TRIES; wrong++) {
            other.takeCode("wrong", NOON);
        }
        assertThat(other.takeCode("code", NOON)).isFalse();
        other.offerCode("fresh", NOON);
        assertThat(other.takeCode("code", NOON)).as("an earlier code is void").isFalse();
        assertThat(other.takeCode("fresh", NOON)).isTrue();
    }

    @Test
    void isKnownInTheBrowserThatAsked() {
        assertThat(link.card("laptop").here()).isTrue();
        assertThat(link.card("phone").here()).isFalse();
        assertThat(link.card("").here()).isFalse();
    }
}
