package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Where the bringer puts the question anew. */
class RestateForm extends Div {

    private final TextArea question = new TextArea();
    private final Paragraph news = new Paragraph();
    private final Act keep;

    /** What was shown when the field was last what stood. */
    private String base = "";

    RestateForm(Desk desk) {
        addClassNames("lk-card", "lk-say");
        setTestId("round-restate");
        var refusal = new Refusal();
        question.setLabel(getTranslation("rounds.RestateForm.question"));
        question.setValueChangeMode(ValueChangeMode.LAZY);
        question.setTestId("round-question");
        news.addClassName("lk-small");
        news.getElement().setAttribute("role", "status");
        news.setTestId("round-question-news");
        news.setVisible(false);
        keep = new Act(
                        "rounds.RestateForm.keep",
                        "restate-keep",
                        () -> desk.attempt(
                                refusal, () -> desk.speaking().restate(desk.round(), question.getValue(), desk.me())))
                .primary();
        add(question, news, refusal, keep);
    }

    /** What is being typed stays: while the question is put anew elsewhere, and when the phase has passed. */
    void show(boolean mayRestate, String kept) {
        var typed = question.getValue().strip();
        var untouched = typed.equals(base) || typed.equals(kept);
        if (untouched) {
            base = kept;
            if (!typed.equals(kept)) {
                question.setValue(kept);
            }
        }
        setVisible(mayRestate || !untouched && !typed.isEmpty());
        keep.setEnabled(mayRestate);
        question.setReadOnly(!mayRestate);
        var elsewhere = !untouched && !kept.equals(base);
        news.setVisible(!mayRestate || elsewhere);
        news.setText(
                mayRestate
                        ? getTranslation("rounds.SaidEditor.elsewhere", kept)
                        : getTranslation("rounds.SaidEditor.passed"));
    }
}
