package org.leerkring.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.leerkring.local.LocalLetter;

/** Answers a mail as whom it came to, the way a mail program does: with what it answers quoted below. */
class AnswerForm extends Div {

    AnswerForm(DemoPen pen, LocalLetter letter, String to, DemoTexts texts) {
        var words = new DemoField.Words("mail-answer");
        var told = new Span();
        told.getElement().setAttribute("role", "status");
        told.addClassName("lk-muted");
        told.setTestId("mail-answered");
        var send = new NativeButton(texts.get("demo.AnswerForm.send"), _ -> {
            if (!words.getValue().isBlank()) {
                pen.answer(letter, words.getValue());
                words.clear();
                told.setText(texts.get("demo.AnswerForm.sent", to));
            }
        });
        send.addClassName("lk-primary");
        send.setTestId("mail-answer-send");
        addClassNames("lk-card", "lk-demo-form");
        add(
                new H2(texts.get("demo.AnswerForm.heading", letter.mailbox())),
                words.called(texts.get("demo.AnswerForm.words", to)),
                send,
                told);
    }
}
