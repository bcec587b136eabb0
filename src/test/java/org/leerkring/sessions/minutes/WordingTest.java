package org.leerkring.sessions.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.sessions.SessionRefused;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "actie: sjabloon delen, ACTION, sjabloon delen",
        "Actie : sjabloon delen, ACTION, sjabloon delen",
        "action: share it, ACTION, share it",
        "beslist: een maand lang, DECISION, een maand lang",
        "DECIDED:for a month, DECISION, for a month",
        "de actie: niet vooraan, NOTE, de actie: niet vooraan",
        "actieplan: later, NOTE, actieplan: later",
        "Morgen: eerst bellen, NOTE, Morgen: eerst bellen"
    })
    void theFirstWordSaysWhatItIs(String typed, BlockKind kind, String words) {
        assertThat(Wording.typed(typed)).isEqualTo(new Wording(kind, words));
    }

    @Test
    void keepsTheLinesOfAnAction() {
        assertThat(Wording.typed("actie:\r\neen\r\ntwee").words()).isEqualTo("een\ntwee");
    }

    @Test
    void aSignWithoutWordsSaysNothingYet() {
        assertThat(Wording.typed("actie: ").isBlank()).isTrue();
    }

    @Test
    void refusesMoreThanFits() {
        assertThatExceptionOfType(SessionRefused.class)
                .isThrownBy(() -> Wording.typed("x".repeat(Wording.MOST + 1)))
                .returns("sessions.refused.block-too-long", SessionRefused::key);
    }
}
