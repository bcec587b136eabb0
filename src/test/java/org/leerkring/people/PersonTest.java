package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final EmailAddress ADDRESS = new EmailAddress("an@school.example");

    Person an = Person.register("  An Peeters ", ADDRESS, Locale.of("nl", "BE"), NOON);

    @Test
    void startsWithTheLookOfTheirDevice() {
        assertThat(an.card())
                .isEqualTo(new PersonCard(
                        an.id(),
                        "An Peeters",
                        "an@school.example",
                        Languages.DUTCH,
                        Look.DEVICE,
                        ZoneId.of("Europe/Brussels"),
                        null,
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "An\nPeeters"})
    void hasANameOnOneLine(String name) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> Person.register(name, ADDRESS, Languages.DUTCH, NOON))
                .returns("people.Person.name", PeopleRefused::key);
    }

    @Test
    void hasANameOfAtMostAHundredAndTwentyCharacters() {
        var longest = "é".repeat(120);

        assertThat(Person.register(longest, ADDRESS, Languages.DUTCH, NOON)
                        .card()
                        .name())
                .isEqualTo(longest);
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> Person.register(longest + "é", ADDRESS, Languages.DUTCH, NOON));
    }

    @Test
    void choosesALanguageAndALook() {
        an.speak(Languages.ENGLISH);
        an.dress(Look.DARK);

        assertThat(an.card().language()).isEqualTo(Languages.ENGLISH);
        assertThat(an.card().look()).isEqualTo(Look.DARK);
    }

    @Test
    void isSpokenToInDutchWhenTheirLanguageIsNotSpoken() {
        an.speak(Locale.FRENCH);

        assertThat(an.card().language()).isEqualTo(Languages.DUTCH);
    }
}
