package org.leerkring.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.leerkring.demo.DemoPeople.Mailbox;

/** Writes a new mail as someone, to one of their communities. */
class WriteForm extends NativeDetails {

    private final DemoField.Choice to = new DemoField.Choice("mail-write-to");
    private final DemoField.Line subject = new DemoField.Line("mail-write-subject");
    private final DemoField.Words words = new DemoField.Words("mail-write-words");
    private final Span told = new Span();
    private final DemoPen pen;
    private final Mailbox from;
    private final DemoTexts texts;

    WriteForm(DemoPen pen, Mailbox from, List<String> addresses, DemoTexts texts) {
        this.pen = pen;
        this.from = from;
        this.texts = texts;
        addresses.forEach(address -> to.offer(address, address, false));
        to.setValue(addresses.getFirst());
        told.getElement().setAttribute("role", "status");
        told.addClassName("lk-muted");
        told.setTestId("mail-written");
        var send = new NativeButton(texts.get("demo.AnswerForm.send"), _ -> send());
        send.addClassName("lk-primary");
        send.setTestId("mail-write-send");
        var form = new Div(
                to.called(texts.get("demo.WriteForm.to")),
                subject.called(texts.get("demo.WriteForm.subject")),
                words.called(texts.get("demo.WriteForm.words")),
                send,
                told);
        form.addClassName("lk-demo-form");
        setSummaryText(texts.get("demo.WriteForm.heading", from.name()));
        setContent(form);
        addClassName("lk-card");
        setTestId("mail-write");
    }

    private void send() {
        if (!words.getValue().isBlank()) {
            pen.write(from, to.getValue(), subject.getValue(), words.getValue());
            subject.clear();
            words.clear();
            told.setText(texts.get("demo.AnswerForm.sent", to.getValue()));
        }
    }
}
