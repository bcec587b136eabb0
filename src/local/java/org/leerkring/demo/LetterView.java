package org.leerkring.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.leerkring.local.LocalLetter;
import org.leerkring.local.LocalMail;
import org.springframework.beans.factory.ObjectProvider;

/** One mail as its reader sees it: the HTML in a frame that can do nothing but open links; and the way to answer it. */
@AnonymousAllowed
@Route(value = "demo/mail/:mailbox/:uid", autoLayout = false)
@StyleSheet("demo-pages.css")
class LetterView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObjectProvider<LocalMail> mail;
    private final DemoPen pen;
    private final DemoTexts texts = new DemoTexts(getLocale());
    private String title = "";

    LetterView(ObjectProvider<LocalMail> mail, DemoPen pen) {
        this.mail = mail;
        this.pen = pen;
    }

    static String address(LocalLetter letter) {
        return "/demo/mail/" + letter.mailbox() + "/" + letter.uid();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mailbox = event.getRouteParameters().get("mailbox").orElseThrow();
        var letter = event.getRouteParameters()
                .getLong("uid")
                .flatMap(uid -> mail.stream()
                        .flatMap(it -> it.find(mailbox, uid).stream())
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        show(letter, OpenedMail.of(letter));
    }

    private void show(LocalLetter letter, OpenedMail opened) {
        title = opened.subject();
        getContent().removeAll();
        getContent().addClassName("lk-demo");
        getContent()
                .add(
                        new Anchor(
                                "/demo/mail?" + MailView.WHOSE + "="
                                        + URLEncoder.encode(letter.mailbox(), StandardCharsets.UTF_8),
                                texts.get("demo.LetterView.back", letter.mailbox())),
                        new H1(opened.subject()),
                        facts(letter, opened));
        opened.html().ifPresent(_ -> getContent().add(frame(letter)));
        if (!opened.files().isEmpty()) {
            getContent().add(files(opened));
        }
        if (!opened.answersGoTo().isEmpty()) {
            getContent().add(new AnswerForm(pen, letter, opened.answersGoTo(), texts));
        }
        opened.text().ifPresent(text -> getContent().add(folded("demo.LetterView.text", text, "mail-text")));
        getContent().add(folded("demo.LetterView.headers", opened.headers(), "mail-headers"));
    }

    private Div facts(LocalLetter letter, OpenedMail opened) {
        var facts = new Div(
                new Span(texts.get("demo.LetterView.from", opened.fromName(), opened.fromAddress())),
                new Span(texts.get("demo.LetterView.to", letter.mailbox())),
                DemoTime.of(letter.receivedAt(), texts.locale()));
        facts.addClassNames("lk-demo-facts", "lk-muted");
        return facts;
    }

    private Div files(OpenedMail opened) {
        var files = new Div(new Span(texts.get("demo.LetterView.files")));
        opened.files().forEach(name -> {
            var chip = new Span(name);
            chip.addClassName("lk-chip");
            chip.setTestId("mail-file");
            files.add(chip);
        });
        files.addClassName("lk-demo-facts");
        return files;
    }

    private Component folded(String key, String words, String testId) {
        var whole = new Pre(words);
        whole.addClassName("lk-card");
        whole.setTestId(testId);
        var folded = new NativeDetails(texts.get(key), whole);
        folded.setTestId(testId + "-open");
        return folded;
    }

    private IFrame frame(LocalLetter letter) {
        var frame = new IFrame(DemoLetters.ADDRESS + letter.mailbox() + "/" + letter.uid());
        frame.setSandbox(SandboxType.ALLOW_TOP_NAVIGATION);
        frame.getElement().setAttribute("title", title);
        frame.addClassName("lk-card");
        frame.setTestId("mail-html");
        return frame;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
