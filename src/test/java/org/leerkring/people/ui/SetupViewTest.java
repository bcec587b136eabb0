package org.leerkring.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.signin.SetupLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(SetupLog.class)
class SetupViewTest extends KaribuTest {

    @Autowired
    SetupLog log;

    @Autowired
    People people;

    @Test
    void firstUseLeadsFromTheFrontDoorToTheFirstAdministratorAndIsThenGone() {
        log.startAnew();
        UI.getCurrent().navigate("sign-in");
        assertThat(_get(H1.class).getText()).isEqualTo("Welkom bij Leerkring");

        fill("2222-2222-2222", "An Peeters", "an@school.example");
        assertThat(_get(Paragraph.class, spec -> spec.withAttribute("data-testid", "setup-refusal"))
                        .getText())
                .contains("niet de code");
        assertThat(_get(EmailField.class).getValue()).as("nothing is lost").isEqualTo("an@school.example");

        fill(log.code(), "An Peeters", "an@school.example");
        assertThat(people.byEmail("an@school.example")).get().returns(true, PersonCard::administrator);
        assertThat(_get(LinkForm.class).getElement().getAttribute("action")).isEqualTo("/login/ott");

        UI.getCurrent().navigate("setup");
        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "not-found")))
                .hasSize(1);
        _assertNone(SetupView.class);
        UI.getCurrent().navigate("sign-in");
        assertThat(_get(H1.class).getText()).isEqualTo("Meld je aan");
    }

    private static void fill(String code, String name, String email) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code uit het logboek")), code);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Je naam")), name);
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Begin")));
    }
}
