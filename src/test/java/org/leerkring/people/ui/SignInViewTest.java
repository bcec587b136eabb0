package org.leerkring.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;

class SignInViewTest extends KaribuTest {

    @Test
    void saysTheSameForAnyAddress() {
        UI.getCurrent().navigate("sign-in");
        _setValue(_get(EmailField.class), "nobody@school.example");
        _click(_get(Button.class, spec -> spec.withText("Mail me een link")));

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
    void offersANewLinkToTheSameAddressAfterOneThatNoLongerWorks() {
        UI.getCurrent().navigate("sign-in", QueryParameters.fromString("again&for=an%40school.example&to=%2Fme"));

        assertThat(_get(H1.class).getText()).isEqualTo("Deze link werkt niet meer");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("an@school.example");
    }

    @Test
    void anotherAddressCanBeTried() {
        UI.getCurrent().navigate("sign-in");
        _setValue(_get(EmailField.class), "nobody@school.example");
        _click(_get(Button.class, spec -> spec.withText("Mail me een link")));
        _click(_get(Button.class, spec -> spec.withText("Probeer een ander adres")));

        assertThat(_get(H1.class).getText()).isEqualTo("Meld je aan");
    }
}
