package org.leerkring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void aTitleIsOneCleanLine() {
        assertThat(new Title("  Wie\r\nheeft \u0007 een idee?  ").value()).isEqualTo("Wie heeft een idee?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u0000"})
    void aTitleSaysSomething(String typed) {
        refusedFor(() -> new Title(typed), "feed.refused.title-empty");
    }

    @Test
    void aTitleOfThreeHundredCharactersIsRefusedWithItsLength() {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> new Title("x".repeat(300)))
                .satisfies(refused -> assertThat(refused.facts()).containsExactly(200, 300))
                .extracting(FeedRefused::key)
                .isEqualTo("feed.refused.title-long");
    }

    @Test
    void twoHundredKilobytesOfTextAreRefused() {
        refusedFor(() -> new Body("woord ".repeat(34_000)), "feed.refused.body-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \uD83D teken", "stuk \uFFFD gegaan"})
    void brokenCharactersAreRefused(String typed) {
        refusedFor(() -> new Body(typed), "feed.refused.broken-characters");
    }

    @Test
    void anAnswerNeedsWords() {
        refusedFor(() -> Body.required(" \n "), "feed.refused.body-empty");
    }

    @Test
    void linesAndTabsStayAndLettersAreComposed() {
        assertThat(new Body("e\u0301e\u0301n\r\n\ttwee").value()).isEqualTo("één\n\ttwee");
    }

    @Test
    void tagsAreFewShortAndEachOnce() {
        assertThat(Tags.typed("Ouders, #zorg,, ouders ").values()).containsExactly("ouders", "zorg");
        refusedFor(() -> Tags.typed("a,b,c,d,e,f"), "feed.refused.tags-many");
        refusedFor(() -> new Tags(List.of("x".repeat(41))), "feed.refused.tag-long");
    }

    private static void refusedFor(Runnable act, String key) {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(act::run)
                .extracting(FeedRefused::key)
                .isEqualTo(key);
    }
}
