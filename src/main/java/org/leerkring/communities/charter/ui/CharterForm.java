package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.charter.CharterPart;

/**
 * A charter being written: one field for each part. Every keystroke is kept in the browser until the text is saved
 * ({@code frontend/elements/lk-draft.ts}).
 */
@Tag("lk-draft")
class CharterForm extends Component implements HasComponents {

    private final Map<CharterPart, TextArea> fields = new EnumMap<>(CharterPart.class);
    private final String key;

    CharterForm(CommunityId community) {
        key = "charter/" + community.value();
        getElement().setProperty("key", key);
        addClassName("lk-charter-form");
        for (var part : CharterPart.values()) {
            if (part == CharterPart.TASK) {
                add(new H2(getTranslation("communities.CharterPaper.why")));
            }
            var field = new TextArea(getTranslation("communities.CharterPart." + part.key()));
            field.setHelperText(getTranslation("communities.CharterPart." + part.key() + "-hint"));
            field.setWidthFull();
            field.setMinRows(3);
            field.setTestId("charter-write-" + part.key());
            field.getElement().setAttribute("data-part", part.name());
            fields.put(part, field);
            add(field);
        }
    }

    /** Words in the fields, and the number of the version they are written on. */
    void fill(Map<CharterPart, String> words, int base) {
        fields.forEach((part, field) -> field.setValue(words.getOrDefault(part, "")));
        on(base);
    }

    /** From here on these words go on top of this version. */
    void on(int base) {
        getElement().setProperty("base", String.valueOf(base));
    }

    Map<CharterPart, String> typed() {
        var typed = new EnumMap<CharterPart, String>(CharterPart.class);
        fields.forEach((part, field) -> typed.put(part, field.getValue()));
        return typed;
    }

    /** Told when earlier words came back, with the version they were written on; empty for the one first shown. */
    void whenRestored(Consumer<String> heard) {
        getElement()
                .addEventListener(
                        "lk-restored",
                        event -> heard.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    /** What was saved is no draft any more; the window is told, because this form is about to go. */
    void forgetInTheBrowser(UI ui) {
        ui.getPage().executeJs("dispatchEvent(new CustomEvent('lk-sent', { detail: $0 }))", key);
    }
}
