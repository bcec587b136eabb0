package org.leerkring.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.people.People;
import org.leerkring.people.PeoplePolicy;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class AccountsViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    People people;

    @Autowired
    PeoplePolicy policy;

    String name;
    PersonId an;

    @BeforeEach
    void someone() {
        name = "An " + UUID.randomUUID();
        an = circle.stranger(name);
    }

    @Test
    void isNotThereForAnyoneElse() {
        var community = circle.found();
        for (var other : List.of(
                circle.stranger("Vera Vreemd"),
                circle.member(community, "Jan Verlinden"),
                circle.coach(community, "Karin Coach"),
                circle.coordinator())) {
            signIn(other.value());
            UI.getCurrent().navigate("");
            UI.getCurrent().navigate("beheer/personen");
            assertThat(all("not-found")).hasSize(1);
            assertThat(all("account")).isEmpty();
        }
    }

    @Test
    void saysWhenNobodyIsFound() {
        open();
        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "accounts-search")), "qqqqq");

        assertThat(all("account")).isEmpty();
        assertThat(all("accounts-nobody")).hasSize(1);
    }

    @Test
    void makesAndDismissesAnAdministratorInPlace() {
        openOn(an);
        click("account-appoint");
        assertThat(policy.mayManageInstallation(an)).isTrue();
        assertThat(text("account")).contains("beheerder");

        click("account-manage");
        click("account-dismiss");
        assertThat(policy.mayManageInstallation(an)).isFalse();
        assertThat(text("account")).doesNotContain("beheerder");
    }

    @Test
    void aRefusalIsShownWhereItWasAskedAndKeepsWhatWasTyped() {
        openOn(an);
        _setValue(address(), "geen adres");
        click("account-move");

        assertThat(text("account-refusal")).isEqualTo("Dit is geen mailadres. Kijk het even na.");
        assertThat(address().getValue()).isEqualTo("geen adres");

        var fresh = UUID.randomUUID() + "@school.example";
        _setValue(address(), fresh);
        click("account-move");
        assertThat(people.find(an)).get().returns(fresh, PersonCard::email);
        assertThat(text("account")).contains(fresh);
    }

    @Test
    void closingTakesASecondClickOnAButtonThatSaysWhatItDoes() {
        openOn(an);
        assertThat(all("account-close-for-good")).isEmpty();
        click("account-close");
        assertThat(people.find(an)).get().returns(name, PersonCard::name);

        click("account-close-for-good");
        assertThat(people.find(an)).get().returns("", PersonCard::name);
        assertThat(all("account")).isEmpty();
    }

    @Test
    void opensAnAccount() {
        open();
        var address = UUID.randomUUID() + "@school.example";
        click("accounts-register");
        click("register-save");
        assertThat(text("register-refusal")).isNotEmpty();

        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "register-name")), "Bo Bos");
        _setValue(_get(EmailField.class, spec -> spec.withAttribute("data-testid", "register-address")), address);
        click("register-save");

        assertThat(people.byEmail(address)).get().returns("Bo Bos", PersonCard::name);
        assertThat(all("register-save")).isEmpty();
    }

    private void open() {
        signIn(circle.administrator().value());
        UI.getCurrent().navigate("beheer/personen");
    }

    private void openOn(PersonId person) {
        open();
        _setValue(
                _get(TextField.class, spec -> spec.withAttribute("data-testid", "accounts-search")),
                people.find(person).orElseThrow().name());
        click("account-manage");
    }

    private static EmailField address() {
        return _get(EmailField.class, spec -> spec.withAttribute("data-testid", "account-address"));
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getTextRecursively();
    }
}
