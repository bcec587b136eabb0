package org.leerkring.communities.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharterTextTest {

    @Test
    void aPartWithoutWordsIsNotInIt() {
        var text =
                new CharterText(Map.of(CharterPart.LEARNING, " Vervangen \r\nbij ziekte ", CharterPart.TASK, " \n "));

        assertThat(text.parts()).containsExactly(Map.entry(CharterPart.LEARNING, "Vervangen \nbij ziekte"));
        assertThat(text.of(CharterPart.TASK)).isEmpty();
    }

    @Test
    void saysSomething() {
        assertThatExceptionOfType(CharterRefused.class)
                .isThrownBy(() -> new CharterText(Map.of(CharterPart.RHYTHM, "  ")))
                .returns("communities.CharterText.empty", CharterRefused::key);
    }

    @Test
    void fitsToTheLastCharacter() {
        var most = "x".repeat(CharterText.MOST);

        assertThat(new CharterText(Map.of(CharterPart.TASK, most)).of(CharterPart.TASK))
                .isEqualTo(most);
        assertThatExceptionOfType(CharterRefused.class)
                .isThrownBy(() -> new CharterText(Map.of(CharterPart.TASK, most + "x")))
                .satisfies(refused -> assertThat(refused.facts()).containsExactly(4_000, 4_001));
    }

    @Test
    void onTopOfANewerVersionOnlyWhatWasTouchedStaysAsTyped() {
        var base = Map.of(CharterPart.LEARNING, "zorg", CharterPart.RHYTHM, "vijf keer");
        var typed = Map.of(CharterPart.LEARNING, "zorg en beleid", CharterPart.RHYTHM, "vijf keer ");
        var newer =
                Map.of(CharterPart.LEARNING, "talent", CharterPart.RHYTHM, "zes keer", CharterPart.TASK, "intervisie");

        assertThat(CharterText.onTop(typed, base, newer))
                .containsEntry(CharterPart.LEARNING, "zorg en beleid")
                .containsEntry(CharterPart.RHYTHM, "zes keer")
                .containsEntry(CharterPart.TASK, "intervisie")
                .containsEntry(CharterPart.PROMISES, "");
    }

    @ParameterizedTest
    @EnumSource(CharterPart.class)
    void everyPartHasItsQuestionItsHintAndAProposalInBothLanguages(CharterPart part) {
        for (var language : new String[] {"nl", "en"}) {
            var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
            assertThat(texts.keySet())
                    .contains(
                            "communities.CharterPart." + part.key(),
                            "communities.CharterPart." + part.key() + "-hint",
                            "communities.CharterTemplate." + part.key());
        }
    }
}
