package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.html.Div;
import org.leerkring.rounds.RoundRefused;

/** Says why something was not done. */
class CaseRefusal extends Div {

    CaseRefusal() {
        addClassName("lk-refusal");
        getElement().setAttribute("role", "alert");
        setTestId("case-refusal");
        setVisible(false);
    }

    void show(RoundRefused refused) {
        show(getTranslation(refused.key(), refused.facts()));
    }

    void show(String reason) {
        setText(reason);
        setVisible(true);
    }

    void clear() {
        setText("");
        setVisible(false);
    }
}
