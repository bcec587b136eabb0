package org.leerkring.sessions.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leerkring.people.Languages;
import org.leerkring.sessions.AgendaLine;
import org.leerkring.sessions.ItemKind;
import tools.jackson.databind.json.JsonMapper;

class TemplatesTest {

    private final Templates templates = new Templates(JsonMapper.shared());

    @Test
    void thereIsOneForEachKindInEachLanguage() {
        for (var language : Languages.SPOKEN) {
            assertThat(templates.in(language)).extracting(Template::kind).containsExactly(TemplateKind.values());
        }
    }

    @Test
    void bothLanguagesTakeTheSameTimeForTheSameThings() {
        for (var kind : TemplateKind.values()) {
            var dutch = templates.in(Languages.DUTCH, kind);
            var english = templates.in(Languages.ENGLISH, kind);
            assertThat(english.agenda())
                    .extracting(AgendaLine::minutes)
                    .isEqualTo(dutch.agenda().stream().map(AgendaLine::minutes).toList());
            assertThat(english.agenda())
                    .extracting(AgendaLine::kind)
                    .isEqualTo(dutch.agenda().stream().map(AgendaLine::kind).toList());
            assertThat(english.title()).isNotEqualTo(dutch.title());
        }
    }

    @Test
    void aRegularSessionClosesWithIntervisionAndTheNextDate() {
        var regular = templates.in(Languages.DUTCH, TemplateKind.REGULAR);

        assertThat(regular.length()).isEqualTo(Duration.ofHours(3));
        assertThat(regular.agenda()).extracting(AgendaLine::kind).endsWith(ItemKind.INTERVISION, ItemKind.CLOSING);
    }

    @Test
    void whoReadsAnotherLanguageGetsDutch() {
        assertThat(templates.in(Locale.FRENCH)).isEqualTo(templates.in(Languages.DUTCH));
    }
}
