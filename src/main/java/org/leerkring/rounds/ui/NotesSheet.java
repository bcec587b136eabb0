package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.leerkring.rounds.RoundRefused;

/** The viewer's own sheet, kept while they write; nobody else ever sees it. */
class NotesSheet extends Div {

    private static final int PAUSE_MILLIS = 800;

    NotesSheet(Desk desk) {
        addClassNames("lk-card", "lk-notes");
        setTestId("round-notes");
        setId("lk-notes");
        var only = new Paragraph(getTranslation("rounds.NotesSheet.only-you"));
        only.addClassNames("lk-muted", "lk-small");
        var refusal = new Refusal();
        var words = new TextArea();
        words.setAriaLabel(getTranslation("rounds.NotesSheet.heading"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.setTestId("round-note");
        words.setValue(desk.speaking().note(desk.round(), desk.me()));
        words.addValueChangeListener(event -> {
            refusal.clear();
            try {
                desk.speaking().note(desk.round(), event.getValue(), desk.me());
            } catch (RoundRefused refused) {
                refusal.show(refused);
            }
        });
        add(new H3(getTranslation("rounds.NotesSheet.heading")), only, words, refusal);
    }
}
