package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.cases.CaseText;

/** As much of the case as the viewer may see at this moment. */
class CaseSheet extends Div {

    private @Nullable CaseText shown;
    private String asked = "";

    CaseSheet() {
        addClassNames("lk-card", "lk-round-case");
        setTestId("round-case");
    }

    /** @param question as the bringer puts it by now; empty before they put it anew */
    void show(CaseText text, String question) {
        if (text.equals(shown) && question.equals(asked)) {
            return;
        }
        shown = text;
        asked = question;
        removeAll();
        // not by its visibility: Flow would leave words that are wiped in the page
        getElement().setAttribute("hidden", text.equals(CaseText.EMPTY) && question.isBlank());
        if (!text.title().isBlank()) {
            add(new H3(text.title()));
        }
        if (!question.isBlank()) {
            part("rounds.CaseSheet.anew", question, "anew");
        }
        part("rounds.CaseSheet.question", text.question(), "question");
        part("rounds.CaseForm.happened", text.happened(), "happened");
        part("rounds.CaseForm.my-part", text.myPart(), "my-part");
        part("rounds.CaseForm.tried", text.tried(), "tried");
        part("rounds.CaseForm.wanted", text.wanted(), "wanted");
        part("rounds.CaseForm.ending", text.ending(), "ending");
    }

    private void part(String labelKey, String words, String testId) {
        if (words.isBlank()) {
            return;
        }
        var label = new Paragraph(getTranslation(labelKey));
        label.addClassNames("lk-muted", "lk-small");
        var said = new Paragraph(words);
        said.addClassName("lk-case-words");
        said.setTestId("round-case-" + testId);
        add(label, said);
    }
}
