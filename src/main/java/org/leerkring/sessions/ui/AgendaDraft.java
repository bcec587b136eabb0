package org.leerkring.sessions.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of an agenda as one text that nobody sees, for the draft around it ({@code frontend/elements/lk-draft.ts}):
 * rows come and go, and a draft keeps fields.
 */
@Tag("input")
class AgendaDraft extends AbstractSinglePropertyField<AgendaDraft, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param restored given the rows the browser had kept */
    AgendaDraft(Consumer<List<KeptRow>> restored) {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "hidden");
        getElement().setAttribute("data-part", "agenda");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                read(event.getValue(), restored);
            }
        });
    }

    /** What is in the rows now; the draft takes it along with the next word that is typed. */
    void hold(List<KeptRow> rows) {
        setValue(JSON.writeValueAsString(rows));
    }

    /** Has the draft take it along now, for it was a person who changed a row. */
    void keep() {
        getElement().executeJs("this.dispatchEvent(new Event('input', { bubbles: true }))");
    }

    /** What no longer reads as rows, from an older Leerkring, is left; the agenda stays as it is. */
    private static void read(String kept, Consumer<List<KeptRow>> restored) {
        try {
            restored.accept(List.of(JSON.readValue(kept, KeptRow[].class)));
        } catch (JacksonException | NullPointerException _) {
            // nothing to restore
        }
    }
}
