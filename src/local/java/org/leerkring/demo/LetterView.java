package org.leerkring.demo;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.leerkring.post.LetterId;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;

/** One mail as its reader sees it: the HTML in a frame that can do nothing but open links, and the text. */
@AnonymousAllowed
@Route(value = "demo/mail/:letter", autoLayout = false)
@StyleSheet("demo-pages.css")
class LetterView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Post post;
    private final DemoTexts texts = new DemoTexts(getLocale());
    private String title = "";

    LetterView(Post post) {
        this.post = post;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letter = event.getRouteParameters()
                .get("letter")
                .map(UUID::fromString)
                .flatMap(id -> post.find(new LetterId(id)))
                .orElseThrow(NotFoundException::new);
        title = letter.subject();
        show(letter);
    }

    private void show(SentLetter letter) {
        var text = new Pre(letter.text());
        text.setTestId("mail-text");
        text.addClassName("lk-card");
        getContent().removeAll();
        getContent().addClassName("lk-demo");
        getContent()
                .add(
                        new Anchor("/demo/mail", texts.get("demo.LetterView.back")),
                        new H1(letter.subject()),
                        new Span(texts.get("demo.LetterView.to", letter.recipient())),
                        DemoTime.of(letter.writtenAt(), texts.locale()),
                        new H2(texts.get("demo.LetterView.html")),
                        frame(letter),
                        new H2(texts.get("demo.LetterView.text")),
                        text);
    }

    private IFrame frame(SentLetter letter) {
        var frame = new IFrame(DemoLetters.ADDRESS + letter.id().value());
        frame.setSandbox(SandboxType.ALLOW_TOP_NAVIGATION);
        frame.getElement().setAttribute("title", letter.subject());
        frame.addClassName("lk-card");
        frame.setTestId("mail-html");
        return frame;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
