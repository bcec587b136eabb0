package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that what was typed earlier is back, and offers to begin again without it. */
class KeptDraft extends Div {

    KeptDraft(Runnable beginAgain) {
        addClassNames("lk-card", "lk-row");
        getElement().setAttribute("role", "status");
        setTestId("method-draft");
        var again = new Button(getTranslation("rounds.KeptDraft.again"), _ -> beginAgain.run());
        again.setTestId("method-draft-drop");
        add(new Span(getTranslation("rounds.KeptDraft.kept")), again);
    }
}
