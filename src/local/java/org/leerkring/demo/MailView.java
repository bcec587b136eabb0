package org.leerkring.demo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.demo.DemoPeople.Mailbox;
import org.leerkring.local.LocalLetter;
import org.leerkring.local.LocalMail;
import org.springframework.beans.factory.ObjectProvider;

/** The mailbox of whoever is chosen, or everyone's, newest first; looks again every two seconds. */
@AnonymousAllowed
@Route(value = "demo/mail", autoLayout = false)
@StyleSheet("demo-pages.css")
class MailView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: whose mailbox. */
    static final String WHOSE = "van";

    private static final int PAGE = 30;
    private static final int LOOK_EVERY_MILLIS = 2_000;

    private final ObjectProvider<LocalMail> mail;
    private final DemoPeople people;
    private final DemoPen pen;
    private final DemoTexts texts = new DemoTexts(getLocale());
    private final Div whose = new Div();
    private final Div writing = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final NativeButton older = new NativeButton(texts.get("demo.MailView.older"), _ -> showOlder());
    private List<LocalLetter> shown = List.of();
    private int wanted = PAGE;
    private @Nullable Mailbox chosen;

    MailView(ObjectProvider<LocalMail> mail, DemoPeople people, DemoPen pen) {
        this.mail = mail;
        this.people = people;
        this.pen = pen;
        older.addClassName("lk-demo-older");
        older.setTestId("mail-older");
        getContent().addClassName("lk-demo");
        getContent()
                .add(
                        new H1(texts.get("demo.MailView.heading")),
                        new Paragraph(about()),
                        new Anchor("/demo", texts.get("demo.MailView.people")),
                        whose,
                        writing,
                        list,
                        empty,
                        older);
    }

    private String about() {
        var server = mail.getIfAvailable();
        return server == null
                ? texts.get("demo.MailView.elsewhere")
                : texts.get("demo.MailView.text", port(server.imapPort()), port(server.smtpPort()));
    }

    /** A number that is no amount. */
    private static String port(int port) {
        return String.valueOf(port);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mailboxes = people.mailboxes();
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WHOSE)
                .flatMap(address -> mailboxes.stream()
                        .filter(mailbox -> mailbox.email().equals(address))
                        .findFirst())
                .orElse(null);
        wanted = PAGE;
        whose.removeAll();
        whose.add(choice(mailboxes, chosen).called(texts.get("demo.MailView.whose")));
        writing.removeAll();
        if (chosen != null
                && mail.getIfAvailable() != null
                && !pen.addresses(chosen).isEmpty()) {
            writing.add(new WriteForm(pen, chosen, pen.addresses(chosen), texts));
        }
        lookAgain();
    }

    private DemoField.Choice choice(List<Mailbox> mailboxes, @Nullable Mailbox now) {
        var choice = new DemoField.Choice("mail-whose");
        choice.offer("", texts.get("demo.MailView.everyone"), now == null);
        mailboxes.forEach(mailbox -> choice.offer(mailbox.email(), mailbox.name(), mailbox.equals(now)));
        choice.addValueChangeListener(chosenNow -> go(chosenNow.getValue()));
        return choice;
    }

    private static void go(String address) {
        UI.getCurrent()
                .navigate(
                        MailView.class,
                        address.isEmpty() ? QueryParameters.empty() : QueryParameters.of(WHOSE, address));
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
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void showOlder() {
        wanted += PAGE;
        lookAgain();
    }

    /** Keeps the older pages that were asked for; redraws only what is different. */
    private void lookAgain() {
        var box = chosen == null ? null : chosen.email();
        var found =
                mail.stream().flatMap(it -> it.newest(box, wanted + 1).stream()).toList();
        if (!found.equals(shown) || found.isEmpty()) {
            shown = found;
            list.removeAll();
            shown.stream().limit(wanted).forEach(letter -> list.add(new MailLine(letter, texts)));
        }
        empty.setText(texts.get(chosen == null ? "demo.MailView.empty" : "demo.MailView.emptyBox"));
        empty.setVisible(shown.isEmpty());
        older.setVisible(shown.size() > wanted);
    }

    @Override
    public String getPageTitle() {
        return texts.get("demo.MailView.title");
    }
}
