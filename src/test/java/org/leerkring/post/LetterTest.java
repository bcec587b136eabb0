package org.leerkring.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@",
                "an@school.example, jan@school.example",
                "An Peeters <an@school.example>",
                "an@school.example\r\nBcc: everyone@school.example"
            })
    void goesToOneValidAddress(String recipient) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(recipient, "Onderwerp", "Dag", "<p>Dag</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Dag\r\nBcc: everyone@school.example", "Dag\tAn"})
    void hasASubjectOfOneLine(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("an@school.example", subject, "Dag", "<p>Dag</p>"));
    }

    @Test
    void takesTheLongestSubjectAndNotOneMore() {
        var longest = "é".repeat(Letter.LONGEST_SUBJECT);

        assertThat(new Letter("an@school.example", longest, "Dag", "<p>Dag</p>").subject())
                .isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("an@school.example", longest + "é", "Dag", "<p>Dag</p>"));
    }

    @Test
    void tellsALogNothing() {
        var letter = new Letter("an@school.example", "Onderwerp", "Geheim", "<p>Geheim</p>");

        assertThat(letter.toString()).doesNotContain("Geheim", "Onderwerp", "an@");
    }
}
