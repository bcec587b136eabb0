package org.leerkring.demo;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.local.LocalLetter;
import org.leerkring.local.LocalMail;
import org.leerkring.people.People;
import org.leerkring.post.Letter;
import org.leerkring.post.Post;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@Import(Circle.class)
@ActiveProfiles("mailbox")
@SpringBootTest(properties = {"leerkring.local.mail.smtp-port=0", "leerkring.local.mail.imap-port=0"})
class MailViewTest extends KaribuTest {

    /** Who letters come from, and so where an answer to one goes. */
    private static final String LEERKRING = "leerkring@localhost";

    @Autowired
    Circle circle;

    @Autowired
    People people;

    @Autowired
    LocalMail mail;

    @Autowired
    Post post;

    String jan;
    String els;

    @BeforeEach
    void janAndElsGetALetter() {
        jan = address("Jan Verlinden");
        els = address("Els Peeters");
        post.send(new Letter(jan, "Voor Jan", "Dag Jan", "<p>Dag <b>Jan</b></p>"));
        post.send(new Letter(els, "Voor Els", "Dag Els", "<p>Dag Els</p>"));
        arrived(jan);
        arrived(els);
    }

    @Test
    void everyonesMailLiesTogetherUntilSomeoneIsChosen() {
        UI.getCurrent().navigate("demo/mail");
        assertThat(lines()).contains("Voor Jan").contains("Voor Els");

        UI.getCurrent().navigate("demo/mail", QueryParameters.of("van", jan));
        assertThat(lines()).contains("Voor Jan").doesNotContain("Voor Els");
    }

    @Test
    void anAnswerGoesOutAsAMailProgramWritesIt() throws Exception {
        UI.getCurrent().navigate(LetterView.address(arrived(jan)).substring(1));
        var before = mail.newest(LEERKRING, 100).size();
        _setValue(_get(DemoField.class, spec -> spec.withAttribute("data-testid", "mail-answer")), "Dat klopt.");
        _click(_get(NativeButton.class, spec -> spec.withAttribute("data-testid", "mail-answer-send")));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> mail.newest(LEERKRING, 100).size() > before);
        var answer = mail.newest(LEERKRING, 1).getFirst().open();
        assertThat(answer.getSubject()).isEqualTo("Re: Voor Jan");
        assertThat(answer.getFrom()[0].toString()).contains("Jan Verlinden").contains(jan);
        assertThat(answer.getHeader("In-Reply-To", null))
                .isEqualTo(arrived(jan).open().getMessageID());
        assertThat(String.valueOf(answer.getContent())).startsWith("Dat klopt.").contains("> Dag Jan");
    }

    @Test
    void aLetterThatIsNotThereSaysSo() {
        UI.getCurrent().navigate("demo/mail/" + jan + "/999999");

        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "not-found")))
                .isNotEmpty();
    }

    private LocalLetter arrived(String address) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> mail.newest(address, 1), letters -> !letters.isEmpty())
                .getFirst();
    }

    private String address(String name) {
        return people.find(circle.stranger(name)).orElseThrow().email();
    }

    private static String lines() {
        return _find(Anchor.class, spec -> spec.withAttribute("data-testid", "mail-letter")).stream()
                .map(line -> line.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
