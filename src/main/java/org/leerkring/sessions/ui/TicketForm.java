package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.ticket.TicketAnswer;
import org.leerkring.sessions.ticket.TicketQuestion;

/** Three questions and a button; what one answered before stands there already. */
class TicketForm extends Div {

    private final List<Supplier<TicketAnswer>> fields = new ArrayList<>();
    private final Paragraph said = new Paragraph();

    TicketForm(List<TicketQuestion> questions, List<TicketAnswer> mine, Consumer<List<TicketAnswer>> send) {
        addClassName("lk-panel");
        setTestId("ticket");
        questions.forEach(question -> field(
                question,
                mine.stream()
                        .filter(answer -> answer.number() == question.number())
                        .findFirst()
                        .orElseGet(() -> new TicketAnswer(question.number(), null, ""))));
        said.getElement().setAttribute("role", "status");
        said.setTestId("ticket-said");
        var button = new Button(getTranslation("sessions.TicketForm.send"), _ -> send(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId("ticket-send");
        add(new Paragraph(getTranslation("sessions.TicketForm.nameless")), button, said);
    }

    private void send(Consumer<List<TicketAnswer>> send) {
        try {
            send.accept(fields.stream().map(Supplier::get).toList());
            said.setText(getTranslation("sessions.TicketForm.thanks"));
        } catch (SessionRefused refused) {
            said.setText(getTranslation(refused.key(), refused.facts()));
        }
    }

    private void field(TicketQuestion question, TicketAnswer before) {
        var asks = question.proposed() ? getTranslation(question.words()) : question.words();
        if (question.scored()) {
            var scores = new RadioButtonGroup<Integer>(asks);
            scores.setItems(
                    IntStream.rangeClosed(1, TicketAnswer.HIGHEST).boxed().toList());
            scores.setHelperText(getTranslation("sessions.TicketForm.scale"));
            scores.setValue(before.score());
            scores.addClassName("lk-scores");
            scores.setTestId("ticket-score");
            fields.add(() -> new TicketAnswer(question.number(), scores.getValue(), ""));
            add(scores);
        } else {
            var words = new TextArea(asks);
            words.setMaxLength(TicketAnswer.LONGEST);
            words.setValue(before.words());
            words.setTestId("ticket-words");
            fields.add(() -> new TicketAnswer(question.number(), null, words.getValue()));
            add(words);
        }
    }
}
