package org.leerkring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeedTest {

    @ParameterizedTest
    @EnumSource(Deed.class)
    void hasItsWordsInBothLanguages(Deed deed) {
        assertThat(ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("nl"))
                        .keySet())
                .contains(deed.key());
        assertThat(ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("en"))
                        .keySet())
                .contains(deed.key());
    }
}
