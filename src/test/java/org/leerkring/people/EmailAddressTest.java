package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isTheSameHoweverItWasTyped() {
        assertThat(new EmailAddress(" An.Peeters@School.Example "))
                .isEqualTo(new EmailAddress("an.peeters@school.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an@school.example", "an+kring@school.example", "o'neil@sint-jozef.school.example"})
    void takesWhatMailServersTake(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@",
                "@school.example",
                "an@school",
                "an@@school.example",
                "an peeters@school.example",
                "An <an@school.example>",
                "an@school.example,jan@school.example",
                "an@school.example\r\nBcc: jan@school.example"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> new EmailAddress(typed))
                .returns("people.EmailAddress.invalid", PeopleRefused::key);
    }

    @Test
    void refusesMoreThanMailServersTake() {
        var domain = "@school.example";
        var longest = "a".repeat(60) + "@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".example";

        assertThat(new EmailAddress(longest).value()).hasSizeLessThan(EmailAddress.LONGEST);
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> new EmailAddress("a".repeat(EmailAddress.LONGEST) + domain));
    }
}
