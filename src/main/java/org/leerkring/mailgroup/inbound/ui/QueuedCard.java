package org.leerkring.mailgroup.inbound.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.leerkring.communities.Communities;
import org.leerkring.feed.FeedRefused;
import org.leerkring.mailgroup.inbound.InboundRefused;
import org.leerkring.mailgroup.inbound.Queue;
import org.leerkring.mailgroup.inbound.QueuedMail;
import org.leerkring.people.PersonId;

/** One mail that waits: who sent what when, why it waits, and what can be done. */
class QueuedCard extends ListItem {

    private final Queue queue;
    private final Communities communities;
    private final QueuedMail mail;
    private final PersonId me;
    private final Runnable done;

    private boolean discarded;

    QueuedCard(Queue queue, Communities communities, QueuedMail mail, PersonId me, Runnable done) {
        this.queue = queue;
        this.communities = communities;
        this.mail = mail;
        this.me = me;
        this.done = done;
        addClassNames("lk-card", "lk-queued");
        setTestId("queued-mail");
        show();
    }

    QueuedMail mail() {
        return mail;
    }

    /** Whether it shows no mail any more, but the way back to it. */
    boolean canBeTakenBack() {
        return discarded;
    }

    private void show() {
        discarded = false;
        removeAll();
        var subject =
                new H3(mail.subject().isBlank() ? getTranslation("mailgroup.QueuedCard.no-subject") : mail.subject());
        var facts = new Div(new Span(sender()), new Moment(mail.sentAt() == null ? mail.receivedAt() : mail.sentAt()));
        facts.addClassName("lk-facts");
        var why = new Paragraph(
                getTranslation(mail.obstacle().key(), mail.obstacle().facts().toArray()));
        why.addClassName("lk-queued-why");
        why.setTestId("queued-why");
        add(subject, facts, why, text(), actions());
    }

    private String sender() {
        if (mail.sender().isEmpty()) {
            return getTranslation("mailgroup.QueuedCard.no-sender");
        }
        return mail.senderName().isBlank() ? mail.sender() : mail.senderName() + " · " + mail.sender();
    }

    /** Read only when it is opened. */
    private Details text() {
        var words = new Div();
        words.addClassName("lk-queued-text");
        words.setTestId("queued-text");
        var details = new Details(getTranslation("mailgroup.QueuedCard.read"), words);
        details.setTestId("queued-read");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && words.getText().isEmpty()) {
                words.setText(read());
            }
        });
        return details;
    }

    private String read() {
        try {
            var read = queue.text(mail.id(), me);
            var text = read.text().isBlank() ? getTranslation("mailgroup.QueuedCard.no-text") : read.text();
            return read.files().isEmpty()
                    ? text
                    : text + "\n\n" + getTranslation("mailgroup.QueuedCard.files", String.join(", ", read.files()));
        } catch (InboundRefused refused) {
            return getTranslation(refused.key());
        }
    }

    private Div actions() {
        var actions = new Div(
                button("post", ButtonVariant.PRIMARY, this::askWho),
                button("again", ButtonVariant.TERTIARY, () -> {
                    queue.tryAgain(mail.id(), me);
                    Notification.show(getTranslation("mailgroup.QueuedCard.trying"));
                    done.run();
                }),
                button("discard", ButtonVariant.TERTIARY, () -> {
                    showDiscarded();
                    queue.discard(mail.id(), me);
                }));
        actions.addClassName("lk-actions");
        return actions;
    }

    private void askWho() {
        new WriterDialog(communities.enter(mail.community(), me), mail.seemsFrom(), writer -> {
                    queue.post(mail.id(), writer, me);
                    Notification.show(getTranslation("mailgroup.QueuedCard.posted"));
                    done.run();
                })
                .open();
    }

    /** Stays where it was, with the way back. */
    private void showDiscarded() {
        discarded = true;
        removeAll();
        var gone = new Span(getTranslation("mailgroup.QueuedCard.discarded"));
        gone.getElement().setAttribute("role", "status");
        var line = new Div(gone, button("undo", ButtonVariant.TERTIARY, () -> {
            queue.bringBack(mail.id(), me);
            show();
        }));
        line.addClassName("lk-actions");
        add(line);
    }

    private Button button(String act, ButtonVariant variant, Runnable does) {
        var button = new Button(getTranslation("mailgroup.QueuedCard." + act), _ -> attempt(does));
        button.addThemeVariants(variant);
        button.setTestId("queued-" + act);
        return button;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (InboundRefused refused) { // another coach was first; the list then shows it
            discarded = false;
            Notification.show(getTranslation(refused.key()));
            done.run();
        } catch (FeedRefused refused) {
            Notification.show(getTranslation(refused.key(), refused.facts()));
        }
    }
}
