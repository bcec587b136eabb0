package org.leerkring.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.leerkring.demo.DemoPeople.Mailbox;

/** Writes a new mail as someone, to one of their communities or to any address. */
class WriteForm extends NativeDetails {

    private final ComboBox<String> to = new ComboBox<>();
    private final TextField subject = new TextField();
    private final TextArea words = new TextArea();
    private final Span told = new Span();
    private final DemoPen pen;
    private final Mailbox from;
    private final DemoTexts texts;

    WriteForm(DemoPen pen, Mailbox from, DemoTexts texts) {
        this.pen = pen;
        this.from = from;
        this.texts = texts;
        var addresses = pen.addresses(from);
        to.setLabel(texts.get("demo.WriteForm.to"));
        to.setItems(addresses);
        to.setAllowCustomValue(true);
        to.addCustomValueSetListener(typed -> to.setValue(typed.getDetail()));
        addresses.stream().findFirst().ifPresent(to::setValue);
        to.setTestId("mail-write-to");
        subject.setLabel(texts.get("demo.WriteForm.subject"));
        subject.setTestId("mail-write-subject");
        words.setLabel(texts.get("demo.WriteForm.words"));
        words.setMinRows(3);
        words.setTestId("mail-write-words");
        told.getElement().setAttribute("role", "status");
        told.addClassName("lk-muted");
        var send = new Button(texts.get("demo.AnswerForm.send"), _ -> send());
        send.addThemeName("primary");
        send.setTestId("mail-write-send");
        var form = new Div(to, subject, words, send, told);
        form.addClassName("lk-demo-form");
        setSummaryText(texts.get("demo.WriteForm.heading", from.name()));
        setContent(form);
        addClassName("lk-card");
        setTestId("mail-write");
    }

    private void send() {
        var address = to.getValue();
        if (address != null && !address.isBlank() && !words.getValue().isBlank()) {
            pen.write(from, address, subject.getValue(), words.getValue());
            subject.clear();
            words.clear();
            told.setText(texts.get("demo.AnswerForm.sent", address));
        }
    }
}
