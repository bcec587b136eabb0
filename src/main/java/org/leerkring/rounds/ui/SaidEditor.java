package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.leerkring.rounds.ContributionRead;

/** Where one rewrites one's own words. What is typed stays here until it is kept or left, also when its time has passed. */
class SaidEditor extends Div {

    private final TextArea words = new TextArea();
    private final Paragraph news = new Paragraph();
    private final Act keep;
    private String stands;

    /** @param left done here, whether the words were kept or not */
    SaidEditor(ContributionRead said, Desk desk, Refusal refusal, Runnable left) {
        stands = said.text();
        addClassName("lk-said-editor");
        words.setAriaLabel(getTranslation("rounds.SaidCard.rewrite"));
        words.setValue(said.text());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setTestId("said-text");
        words.setWidthFull();
        news.addClassName("lk-small");
        news.getElement().setAttribute("role", "status");
        news.setTestId("said-news");
        news.setVisible(false);
        keep = new Act("rounds.SaidCard.keep", "keep", () -> {
                    if (desk.attempt(refusal, () -> desk.speaking().rewrite(said.id(), words.getValue(), desk.me()))) {
                        left.run();
                    }
                })
                .primary();
        var leave = new Act("rounds.SaidCard.leave", "leave-words", () -> {
                    refusal.clear();
                    left.run();
                })
                .quiet();
        var actions = new Div(keep, leave);
        actions.addClassName("lk-said-actions");
        add(words, news, actions);
    }

    /** News about the same words; when they were rewritten elsewhere, it says what stands now. */
    void show(ContributionRead said) {
        if (!said.mayChange()) {
            passed();
            return;
        }
        words.setReadOnly(false);
        keep.setEnabled(true);
        var elsewhere = !said.text().equals(stands);
        if (elsewhere) {
            stands = said.text();
            news.setText(getTranslation("rounds.SaidEditor.elsewhere", said.text()));
        }
        news.setVisible(elsewhere);
    }

    /** It may not be changed any more; the words can still be read and copied. */
    void passed() {
        words.setReadOnly(true);
        keep.setEnabled(false);
        news.setText(getTranslation("rounds.SaidEditor.passed"));
        news.setVisible(true);
    }

    void focus() {
        words.focus();
    }
}
