package org.leerkring.rounds.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The playbooks, one for each language. */
@Component
class Playbooks {

    private final Playbook dutch;
    private final Playbook english;

    Playbooks(JsonMapper json) {
        dutch = read("nl", json);
        english = read("en", json);
    }

    Playbook in(Locale language) {
        return language.getLanguage().equals("nl") ? dutch : english;
    }

    private static Playbook read(String language, JsonMapper json) {
        try (var content = new ClassPathResource("rounds/practice/" + language + ".json").getInputStream()) {
            return json.readValue(content, Playbook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
