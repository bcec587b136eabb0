package org.leerkring.sessions.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leerkring.people.Languages;
import org.leerkring.sessions.AgendaLine;
import org.leerkring.sessions.ItemKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The templates there are, in each language we speak ({@code sessions/templates/*.json}). */
@Component
public class Templates {

    private final Map<String, List<Template>> byLanguage;

    Templates(JsonMapper json) {
        byLanguage = Languages.SPOKEN.stream()
                .map(Locale::getLanguage)
                .collect(Collectors.toMap(language -> language, language -> read(json, language)));
    }

    /** All of them, as someone who reads this language sees them. */
    public List<Template> in(Locale language) {
        return Objects.requireNonNull(byLanguage.get(Languages.spoken(language).getLanguage()));
    }

    /** The one for this kind of session. */
    public Template in(Locale language, TemplateKind kind) {
        return in(language).stream()
                .filter(template -> template.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Template> read(JsonMapper json, String language) {
        try (var file = new ClassPathResource("sessions/templates/" + language + ".json").getInputStream()) {
            return Arrays.stream(json.readValue(file, Written[].class))
                    .map(Written::template)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands in the file. */
    private record Written(TemplateKind kind, String title, String aim, List<Item> agenda) {

        private record Item(String title, int minutes, ItemKind kind) {}

        Template template() {
            return new Template(
                    kind,
                    title,
                    aim,
                    agenda.stream()
                            .map(item -> AgendaLine.fresh(item.title(), item.minutes(), item.kind()))
                            .toList());
        }
    }
}
