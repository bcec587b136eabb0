package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.leerkring.rounds.cases.Candidate;

/** One's voice for a case, given and taken back with the same button, and how many there are. */
class Voice extends Composite<Div> {

    private final Span count = new Span();
    private final Button button = new Button();

    private Candidate shown;

    /** @param vote hears for which case the voice is given, or taken back */
    Voice(Candidate candidate, boolean open, BiConsumer<Candidate, Boolean> vote) {
        shown = candidate;
        count.addClassNames("lk-muted", "lk-numbers");
        count.setTestId("case-votes");
        button.addClassName("lk-case-voice");
        button.setTestId("case-vote");
        button.addClickListener(_ -> vote.accept(shown, !shown.mine()));
        getContent().addClassName("lk-row");
        getContent().add(button, count);
        show(candidate, open);
    }

    /** How it stands now; the button stays the same one, with the focus if it has it. */
    final void show(Candidate candidate, boolean open) {
        shown = candidate;
        var what = candidate.mine() ? "given" : "give";
        count.setText(getTranslation("rounds.Voice.count", candidate.votes()));
        button.setText(getTranslation("rounds.Voice." + what));
        button.setAriaLabel(getTranslation(
                "rounds.Voice." + what + "-label", candidate.line().title()));
        button.getElement().setAttribute("aria-pressed", String.valueOf(candidate.mine()));
        button.setVisible(open);
    }

    void focus() {
        button.focus();
    }
}
