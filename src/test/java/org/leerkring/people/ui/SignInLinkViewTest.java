package org.leerkring.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.people.FirstAdministrator;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.MailedLink;
import org.leerkring.people.signin.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({FirstAdministrator.class, MailedLink.class})
class SignInLinkViewTest extends KaribuTest {

    static final AskingBrowser LAPTOP = new AskingBrowser("laptop", "school", "Chrome · Windows");

    @Autowired
    MailedLink mailed;

    @Autowired
    SignInLinks links;

    @BeforeEach
    void openPage() {
        UI.getCurrent().navigate("sign-in/link");
    }

    @Test
    void asksForOneClickThatCarriesTheLink() {
        var here = new AskingBrowser("", "here", "");
        _get(SignInLinkView.class).open(mailed.token(here));

        var form = _get(LinkForm.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("/login/ott");
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Meld me aan");
        assertThat(_find(Input.class).stream()
                        .map(Input::getElement)
                        .collect(Collectors.toMap(
                                field -> field.getAttribute("name"), field -> field.getAttribute("value"))))
                .containsOnlyKeys("token", "zone");
    }

    @Test
    void offersACodeWhenItWasAskedForElsewhere() {
        var token = mailed.token(LAPTOP);
        _get(SignInLinkView.class).open(token);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Chrome · Windows"));

        _click(_get(Button.class, spec -> spec.withText("Toon een code")));

        var code = _get(Paragraph.class, spec -> spec.withAttribute("data-testid", "sign-in-code-shown"))
                .getText();
        assertThat(links.enterCode(code, LAPTOP)).isPresent();
    }

    @Test
    void offersNoCodeInTheBrowserThatAsked() {
        var here = new AskingBrowser("", "here", "");
        _get(SignInLinkView.class).open(mailed.token(here));

        _assertNone(Button.class, spec -> spec.withText("Toon een code"));
    }

    @Test
    void asksForANewLinkAfterOneThatDoesNotWork() {
        _get(SignInLinkView.class).open("made-up");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze link werkt niet meer");
    }
}
