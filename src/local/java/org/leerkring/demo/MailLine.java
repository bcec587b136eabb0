package org.leerkring.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.leerkring.local.LocalLetter;

/** A mail in a list: what it is about, from whom, to whom and when. */
class MailLine extends ListItem {

    MailLine(LocalLetter letter, DemoTexts texts) {
        var opened = OpenedMail.of(letter);
        var subject = new Span(opened.subject());
        subject.addClassName("lk-demo-name");
        var route = new Span(texts.get("demo.MailView.route", opened.fromName(), letter.mailbox()));
        route.addClassName("lk-muted");
        var line = new Anchor(LetterView.address(letter));
        line.add(subject, route, DemoTime.of(letter.receivedAt(), texts.locale()));
        line.setTestId("mail-letter");
        add(line);
    }
}
