package org.leerkring.sessions.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.leerkring.sessions.ticket.TicketQuestion;

/** One question: its words, and whether it is answered with a score or in words. */
class QuestionFields extends Composite<Div> {

    private final TextField words = new TextField();
    private final RadioButtonGroup<Boolean> scored = new RadioButtonGroup<>();
    private final int number;

    private TicketQuestion filled;

    QuestionFields(TicketQuestion question) {
        number = question.number();
        filled = question;
        words.setLabel(getTranslation("sessions.QuestionFields.question", number));
        words.setMaxLength(TicketQuestion.LONGEST);
        words.setTestId("ticket-question");
        scored.setLabel(getTranslation("sessions.QuestionFields.answered", number));
        scored.setItems(true, false);
        scored.setItemLabelGenerator(
                score -> getTranslation(score ? "sessions.QuestionFields.scored" : "sessions.QuestionFields.in-words"));
        scored.setTestId("ticket-kind");
        getContent().addClassName("lk-panel");
        getContent().add(words, scored);
        fill(question);
    }

    final void fill(TicketQuestion question) {
        filled = question;
        words.setValue(shown());
        scored.setValue(question.scored());
    }

    /** A question of Leerkring's that was left as it is stays one, so that each reads it in their own language. */
    TicketQuestion typed() {
        var same = words.getValue().strip().equals(shown()) && scored.getValue() == filled.scored();
        return same ? filled : new TicketQuestion(number, scored.getValue(), words.getValue(), false);
    }

    private String shown() {
        return filled.proposed() ? getTranslation(filled.words()) : filled.words();
    }
}
