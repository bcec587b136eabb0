package org.leerkring.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.people.FirstAdministrator;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.MailedLink;
import org.leerkring.people.signin.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({FirstAdministrator.class, MailedLink.class})
class SignInViewTest extends KaribuTest {

    @Test
    void saysTheSameForAnyAddress() {
        askForALink();

        assertThat(_get(H1.class).getText()).isEqualTo("Kijk in je mailbox");
        assertThat(_get(
                                Paragraph.class,
                                spec -> spec.withPredicate(
                                        text -> text.getText().contains("Kennen we")))
                        .getText())
                .contains("nobody@school.example");
    }

    @Test
    void keepsWhatWasTypedWhenItIsNoAddress() {
        UI.getCurrent().navigate("sign-in");
        _setValue(_get(EmailField.class), "nobody");
        _click(_get(Button.class, spec -> spec.withText("Mail me een link")));

        assertThat(_get(EmailField.class).getValue()).isEqualTo("nobody");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Dit is geen mailadres. Kijk het even na.");
        assertThat(_get(Button.class, spec -> spec.withText("Mail me een link")).isEnabled())
                .isTrue();
    }

    @Test
    void asksForAnAddressAgainAfterALinkThatNoLongerWorksAndTakesNoneFromTheUrl() {
        UI.getCurrent().navigate("sign-in", QueryParameters.fromString("again&for=an%40school.example&to=%2Fme"));

        assertThat(_get(H1.class).getText()).isEqualTo("Deze link werkt niet meer");
        assertThat(_get(EmailField.class).getValue()).isEmpty();
    }

    @Test
    void theBrowserThatAskedIsKnownAgain() {
        askForALink();

        assertThat(ourCookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getMaxAge()).isEqualTo(15 * 60);
            assertThat(cookie.getValue()).hasSize(43);
        });
    }

    @Test
    void aWrongCodeIsRefusedInPlaceAndStaysTyped() {
        askForALink();

        _setValue(_get(TextField.class), "ABC-DEF");
        _click(_get(Button.class, spec -> spec.withText("Meld me aan")));

        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getValue()).isEqualTo("ABC-DEF");
        _assertNone(LinkForm.class);
    }

    @Test
    void theRightCodeSignsIn(@Autowired MailedLink mailed, @Autowired SignInLinks links) {
        askForALink();
        var asked = new AskingBrowser(ourCookies().getFirst().getValue(), "here", "Firefox · Linux");
        var code = links.offerCode(mailed.token(asked)).orElseThrow();
        ((FakeRequest) VaadinServletRequest.getCurrent().getRequest())
                .setCookiesInt(ourCookies().toArray(Cookie[]::new));

        _setValue(_get(TextField.class), code);
        _click(_get(Button.class, spec -> spec.withText("Meld me aan")));

        assertThat(_get(LinkForm.class).getElement().getAttribute("action")).isEqualTo("/login/ott");
    }

    private static void askForALink() {
        UI.getCurrent().navigate("sign-in");
        _setValue(_get(EmailField.class), "nobody@school.example");
        _click(_get(Button.class, spec -> spec.withText("Mail me een link")));
    }

    private static List<Cookie> ourCookies() {
        var response = (FakeResponse) VaadinServletResponse.getCurrent().getResponse();
        return response.getCookies().stream()
                .filter(cookie -> cookie.getName().equals("leerkring-ask"))
                .toList();
    }

    @Test
    void anotherAddressCanBeTried() {
        askForALink();
        _click(_get(Button.class, spec -> spec.withText("Probeer een ander adres")));

        assertThat(_get(H1.class).getText()).isEqualTo("Meld je aan");
    }
}
