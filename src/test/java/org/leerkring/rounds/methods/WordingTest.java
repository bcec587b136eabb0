package org.leerkring.rounds.methods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leerkring.people.Languages;

class WordingTest {

    @Test
    void isReadInOnesOwnLanguage() {
        var both = new Wording("Vragen", "Questions");

        assertThat(both.in(Languages.DUTCH)).isEqualTo("Vragen");
        assertThat(both.in(Languages.ENGLISH)).isEqualTo("Questions");
    }

    @Test
    void whatWasNotWrittenInALanguageStandsInTheOther() {
        assertThat(new Wording("Vragen", " ").in(Languages.ENGLISH)).isEqualTo("Vragen");
        assertThat(new Wording("", "Questions").in(Languages.DUTCH)).isEqualTo("Questions");
        assertThat(Wording.EMPTY.in(Languages.DUTCH)).isEmpty();
    }
}
