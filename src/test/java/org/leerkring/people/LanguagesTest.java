package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|nl",
                "nl-BE,nl;q=0.9,en;q=0.8|nl",
                "en-GB,en;q=0.9,nl;q=0.8|en",
                "fr,en;q=0.5|en",
                "fr-BE,fr|nl",
                "*|nl",
                "not a header;;|nl"
            })
    void aStrangerIsSpokenToInTheirBestLanguageOrInDutch(@Nullable String acceptLanguage, String language) {
        assertThat(Languages.preferred(acceptLanguage)).hasToString(language);
    }
}
