package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** Where the bringer puts the question anew. */
class RestateForm extends Div {

    private final TextArea question = new TextArea();

    RestateForm(Desk desk) {
        addClassNames("lk-card", "lk-say");
        setTestId("round-restate");
        var refusal = new Refusal();
        question.setLabel(getTranslation("rounds.RestateForm.question"));
        question.setTestId("round-question");
        add(
                question,
                refusal,
                new Act(
                                "rounds.RestateForm.keep",
                                "restate-keep",
                                () -> desk.attempt(refusal, () -> desk.speaking()
                                        .restate(desk.round(), question.getValue(), desk.me())))
                        .primary());
    }

    /** What is being typed stays. */
    void show(boolean mayRestate, String kept) {
        if (mayRestate && !isVisible() || question.isEmpty()) {
            question.setValue(kept);
        }
        setVisible(mayRestate);
    }
}
