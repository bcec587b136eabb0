package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leerkring.people.ExpertiseKind.KNOWS;
import static org.leerkring.people.ExpertiseKind.SEEKS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonExpertiseTest {

    PersonExpertise an = new PersonExpertise(PersonId.fresh());

    @Test
    void keepsWhatIsToldInItsOrderAndOnce() {
        an.add(new ExpertiseLine(KNOWS, " co-teaching "));
        an.add(new ExpertiseLine(KNOWS, "rouw in de klas"));
        an.add(new ExpertiseLine(KNOWS, "Co-Teaching"));
        an.add(new ExpertiseLine(SEEKS, "co-teaching"));

        assertThat(an.read().of(KNOWS)).containsExactly("co-teaching", "rouw in de klas");
        assertThat(an.read().of(SEEKS)).containsExactly("co-teaching");
        assertThat(an.read().all()).hasSize(3);
    }

    @Test
    void whatIsTakenAwayIsGoneAndTakingItAwayTwiceIsFine() {
        an.add(new ExpertiseLine(KNOWS, "co-teaching"));

        an.remove(new ExpertiseLine(KNOWS, "CO-TEACHING"));
        an.remove(new ExpertiseLine(KNOWS, "co-teaching"));

        assertThat(an.read().isEmpty()).isTrue();
    }

    @Test
    void hasRoomForTwelveOfEachKind() {
        for (var told = 1; told <= 12; told++) {
            an.add(new ExpertiseLine(KNOWS, "onderwerp " + told));
        }

        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> an.add(new ExpertiseLine(KNOWS, "nog een")))
                .returns("people.PersonExpertise.many", PeopleRefused::key);
        an.add(new ExpertiseLine(KNOWS, "Onderwerp 1"));
        an.add(new ExpertiseLine(SEEKS, "nog een"));
        assertThat(an.read().all()).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "twee\nlijnen"})
    void eachIsAFewWordsOnOneLine(String text) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> new ExpertiseLine(KNOWS, text))
                .returns("people.ExpertiseLine.text", PeopleRefused::key);
    }

    @Test
    void eachHasAtMostEightyCharacters() {
        assertThat(new ExpertiseLine(KNOWS, "é".repeat(80)).text()).hasSize(80);
        assertThatExceptionOfType(PeopleRefused.class).isThrownBy(() -> new ExpertiseLine(KNOWS, "é".repeat(81)));
    }
}
