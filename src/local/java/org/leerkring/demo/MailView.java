package org.leerkring.demo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;

/** Every mail that went out, newest first; looks again every two seconds. */
@AnonymousAllowed
@Route(value = "demo/mail", autoLayout = false)
@StyleSheet("demo-pages.css")
class MailView extends Composite<Main> implements HasDynamicTitle {

    private static final int PAGE = 30;
    private static final int LOOK_EVERY_MILLIS = 2_000;

    private final Post post;
    private final DemoTexts texts = new DemoTexts(getLocale());
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(texts.get("demo.MailView.empty"));
    private final NativeButton older = new NativeButton(texts.get("demo.MailView.older"), _ -> showOlder());
    private final List<SentLetter> shown = new ArrayList<>();

    MailView(Post post) {
        this.post = post;
        older.addClassName("lk-demo-older");
        older.setTestId("mail-older");
        getContent().addClassName("lk-demo");
        getContent()
                .add(
                        new H1(texts.get("demo.MailView.heading")),
                        new Paragraph(texts.get("demo.MailView.text")),
                        new Anchor("/demo", texts.get("demo.MailView.people")),
                        list,
                        empty,
                        older);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(LOOK_EVERY_MILLIS);
        var looking = ui.addPollListener(_ -> lookAgain());
        addDetachListener(detached -> {
            looking.remove();
            detached.unregisterListener();
        });
        lookAgain();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    /** Keeps the older pages that were asked for; redraws only what is different. */
    private void lookAgain() {
        show(post.newest(Math.max(PAGE, shown.size())));
    }

    private void showOlder() {
        var all = new ArrayList<>(shown);
        all.addAll(post.before(shown.getLast(), PAGE));
        show(all);
    }

    private void show(List<SentLetter> letters) {
        if (!letters.equals(shown)) {
            shown.clear();
            shown.addAll(letters);
            list.removeAll();
            shown.forEach(letter -> list.add(new ListItem(line(letter))));
        }
        empty.setVisible(shown.isEmpty());
        older.setVisible(!shown.isEmpty() && !post.before(shown.getLast(), 1).isEmpty());
    }

    private Anchor line(SentLetter letter) {
        var line = new Anchor("/demo/mail/" + letter.id().value());
        var subject = new Span(letter.subject());
        subject.addClassName("lk-demo-name");
        var when = DemoTime.of(letter.writtenAt(), texts.locale());
        if (letter.sentAt() == null) {
            when.add(new Span(texts.get("demo.MailView.waiting")));
        }
        var recipient = new Span(letter.recipient());
        recipient.addClassName("lk-muted");
        line.add(subject, recipient, when);
        line.setTestId("mail-letter");
        return line;
    }

    @Override
    public String getPageTitle() {
        return texts.get("demo.MailView.title");
    }
}
