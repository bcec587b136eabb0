package org.leerkring.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;

class SignInLinkViewTest extends KaribuTest {

    @Test
    void asksForOneClickThatCarriesTheLink() {
        UI.getCurrent()
                .navigate(
                        "sign-in/link",
                        QueryParameters.fromString("token=abc&for=an%40school.example&to=%2Fme%3Ftab%3D2&extra=1"));

        var form = _get(LinkForm.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("/login/ott");
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Meld me aan");
        assertThat(_find(Input.class).stream()
                        .map(Input::getElement)
                        .collect(Collectors.toMap(
                                field -> field.getAttribute("name"), field -> field.getAttribute("value"))))
                .containsEntry("token", "abc")
                .containsEntry("for", "an@school.example")
                .containsEntry("to", "/me?tab=2")
                .doesNotContainKey("extra");
    }
}
