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
    private static final String PART = "note";

    private final Desk desk;
    private final Typing typing;
    private final TextArea words = new TextArea();
    private final Refusal refusal = new Refusal();
    private final WrittenMeanwhile meanwhile = new WrittenMeanwhile(this::together, this::theirs);

    /** What was kept when this field last wrote or read it. */
    private String base;

    NotesSheet(Desk desk) {
        this.desk = desk;
        typing = new Typing(desk.round(), false);
        addClassNames("lk-card", "lk-notes");
        setTestId("round-notes");
        setId("lk-notes");
        var only = new Paragraph(getTranslation("rounds.NotesSheet.only-you"));
        only.addClassNames("lk-muted", "lk-small");
        words.setAriaLabel(getTranslation("rounds.NotesSheet.heading"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.setTestId("round-note");
        words.getElement().setAttribute("data-part", PART);
        base = stands();
        words.setValue(base);
        words.addValueChangeListener(event -> keep(event.getValue()));
        add(new H3(getTranslation("rounds.NotesSheet.heading")), only, typing, refusal, meanwhile);
        typing.add(words);
    }

    /** On another device the same person may have written on: then both stay, and they say what becomes of it. */
    private void keep(String typed) {
        refusal.clear();
        try {
            var stands = stands();
            if (!stands.equals(base) && !stands.equals(typed)) {
                meanwhile.show(getTranslation("rounds.WrittenMeanwhile.you"), stands);
                return;
            }
            desk.speaking().note(desk.round(), typed, desk.me());
            base = typed;
            typing.kept(PART, typed);
            meanwhile.hide();
        } catch (RoundRefused refused) {
            refusal.show(refused);
        }
    }

    private void together() {
        base = stands();
        words.setValue(WrittenMeanwhile.both(base, words.getValue()));
    }

    private void theirs() {
        base = stands();
        words.setValue(base);
        meanwhile.hide();
    }

    private String stands() {
        return desk.speaking().note(desk.round(), desk.me());
    }
}
