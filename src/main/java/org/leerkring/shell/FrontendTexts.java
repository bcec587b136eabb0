package org.leerkring.shell;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The texts our web components show, all under {@code frontend.}, made once for each language. */
@Component
class FrontendTexts {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final String OURS = "frontend.";

    private final Map<Locale, ObjectNode> made = new ConcurrentHashMap<>();

    ObjectNode in(Locale language) {
        return made.computeIfAbsent(language, FrontendTexts::make);
    }

    private static ObjectNode make(Locale language) {
        var bundle = ResourceBundle.getBundle(BUNDLE, language);
        var texts = JacksonUtils.createObjectNode();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(OURS))
                .sorted()
                .forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
