package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import org.leerkring.rounds.RoundRefused;

/** Says why something was not done, where it was tried. */
public class Refusal extends Div {

    public Refusal() {
        addClassName("lk-refusal");
        getElement().setAttribute("role", "alert");
        setTestId("round-refusal");
        clear();
    }

    void show(RoundRefused refused) {
        setText(getTranslation(refused.key(), refused.facts()));
        setVisible(true);
    }

    final void clear() {
        setText("");
        setVisible(false);
    }
}
