package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.leerkring.sessions.SessionRefused;

/** Says why something was not done, and what can be done instead. */
class Refusal extends Div {

    Refusal() {
        addClassNames("lk-refusal", "lk-row");
        getElement().setAttribute("role", "alert");
        setTestId("poll-refusal");
        clear();
    }

    void show(SessionRefused refused, Button... instead) {
        show(getTranslation(refused.key(), refused.facts()), instead);
    }

    void show(String reason, Button... instead) {
        removeAll();
        add(new Span(reason));
        add(instead);
        setVisible(true);
    }

    final void clear() {
        removeAll();
        setVisible(false);
    }
}
