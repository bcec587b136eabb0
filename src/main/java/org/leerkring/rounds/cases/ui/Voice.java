package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.leerkring.rounds.cases.Candidate;

/** One's voice for a case, given and taken back with the same button, and how many there are. */
class Voice extends Composite<Div> {

    /** @param vote hears whether the voice is given */
    Voice(Candidate candidate, boolean open, Consumer<Boolean> vote) {
        var count = new Span(getTranslation("rounds.Voice.count", candidate.votes()));
        count.addClassNames("lk-muted", "lk-numbers");
        count.setTestId("case-votes");
        var button = new Button(
                getTranslation(candidate.mine() ? "rounds.Voice.given" : "rounds.Voice.give"),
                _ -> vote.accept(!candidate.mine()));
        button.setAriaLabel(getTranslation(
                candidate.mine() ? "rounds.Voice.given-label" : "rounds.Voice.give-label",
                candidate.line().title()));
        button.addClassName("lk-case-voice");
        button.getElement().setAttribute("aria-pressed", String.valueOf(candidate.mine()));
        button.setTestId("case-vote");
        button.setVisible(open);
        getContent().addClassName("lk-row");
        getContent().add(button, count);
    }
}
