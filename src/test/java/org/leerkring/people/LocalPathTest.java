package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/community/0198/question/0199?tag=zorg&page=2"})
    void isAPageOfOurOwn(String path) {
        assertThat(LocalPath.parse(path)).contains(new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "me",
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "/a b",
                "/a\r\nLocation: https://evil.example",
                "javascript:alert(1)"
            })
    void isNeverAnotherSite(String path) {
        assertThat(LocalPath.parse(path)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/link?token=1", "/sign-out", "/login/ott"})
    void neverLeadsBackToTheDoor(String path) {
        assertThat(LocalPath.parse(path)).isEmpty();
    }

    @Test
    void isNotEndless() {
        assertThat(LocalPath.parse("/" + "a".repeat(499))).isPresent();
        assertThat(LocalPath.parse("/" + "a".repeat(500))).isEmpty();
        assertThat(LocalPath.parse(null)).isEmpty();
    }
}
